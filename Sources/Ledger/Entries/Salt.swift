import Crypto

/// 32 random bytes that keep a commitment from being guessed.
public struct Salt: Sendable, Hashable {
    /// The number of bytes in a salt.
    public static let byteCount = 32

    /// The bytes, to be stored beside the content and disposed of with it.
    public let bytes: [UInt8]

    /// A salt that was stored; nil unless it has 32 bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    private init(random: inout SystemRandomNumberGenerator) {
        bytes = (0..<Self.byteCount / 8).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    }

    /// A new salt from the system's secure source.
    public static func random() -> Salt {
        var random = SystemRandomNumberGenerator()
        return Salt(random: &random)
    }

    var key: SymmetricKey { SymmetricKey(data: bytes) }
}

extension Salt: CustomStringConvertible, CustomDebugStringConvertible {
    /// A salt is a secret as long as the content is, so it never shows itself in a log.
    public var description: String { "Salt" }

    /// As `description`.
    public var debugDescription: String { description }
}
