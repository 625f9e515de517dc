import Crypto

extension PasswordHasher {
    /// A key that can only be made by whoever knows the passphrase: scrypt over it and the salt, on the same threads and
    /// under the same bound as the hashes of passwords.
    ///
    /// - Returns: 32 bytes.
    /// - Throws: ``Refusal/signInsBusy`` when too many wait.
    public func key(from passphrase: Password, salt: [UInt8], cost: ScryptCost) async throws -> SymmetricKey {
        try await apart { SymmetricKey(data: try PasswordHash.derive(passphrase, salt: salt, cost: cost)) }
    }
}
