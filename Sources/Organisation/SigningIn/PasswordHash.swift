import Crypto
import CryptoExtras
import Foundation

/// A password as it is stored: salt, cost and scrypt key, never the password.
///
/// Written as a PHC string, `$scrypt$ln=14,r=8,p=2$SALT$KEY` with unpadded Base64, which other programs read too.
public struct PasswordHash: Sendable, Equatable {
    /// The work that each guess takes.
    public let cost: ScryptCost
    let salt: [UInt8]
    let key: [UInt8]

    static let saltLength = 16
    static let keyLength = 32

    /// Hashes a password with a fresh salt. Takes the time the cost says: call it through ``PasswordHasher``.
    static func make(of password: Password, cost: ScryptCost) throws -> PasswordHash {
        let salt = SystemRandomNumberGenerator.bytes(saltLength)
        return PasswordHash(cost: cost, salt: salt, key: try derive(password, salt: salt, cost: cost))
    }

    /// Whether the password is the one that was hashed; compared in constant time.
    func matches(_ password: Password) throws -> Bool {
        ConstantTime.equal(try Self.derive(password, salt: salt, cost: cost), key)
    }

    static func derive(_ password: Password, salt: [UInt8], cost: ScryptCost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: password.bytes, salt: salt, outputByteCount: keyLength,
            rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.passes)
        return key.withUnsafeBytes { Array($0) }
    }
}

extension PasswordHash: LosslessStringConvertible {
    public var description: String {
        "$scrypt$ln=\(cost.logarithm),r=\(cost.blockSize),p=\(cost.passes)$\(Base64.text(salt))$\(Base64.text(key))"
    }

    /// - Returns: nil for anything but a PHC string of this kind within ``ScryptCost``'s bounds.
    public init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = ScryptCost(phc: parts[2]),
            let salt = Base64.bytes(parts[3]), let key = Base64.bytes(parts[4]),
            salt.count >= Self.saltLength, key.count == Self.keyLength
        else { return nil }
        self.init(cost: cost, salt: salt, key: key)
    }
}

extension ScryptCost {
    /// Reads "ln=14,r=8,p=3".
    init?(phc text: Substring) {
        let parts = text.split(separator: ",")
        guard parts.count == 3, parts[0].hasPrefix("ln="), parts[1].hasPrefix("r="), parts[2].hasPrefix("p="),
            let logarithm = Int(parts[0].dropFirst(3)), let blockSize = Int(parts[1].dropFirst(2)),
            let passes = Int(parts[2].dropFirst(2))
        else { return nil }
        self.init(logarithm: logarithm, blockSize: blockSize, passes: passes)
    }
}
