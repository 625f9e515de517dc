import Database
import Foundation

/// Signing in with name and password, and the sessions that come of it.
public struct SignIn: Sendable {
    let database: Database
    let office: Office
    let hasher: PasswordHasher
    let throttle: SignInThrottle
    let limits: SessionLimits
    let clock: @Sendable () -> Date

    /// - Parameter key: a secret of the installation, the same on all its servers, at least 32 bytes; it keys the
    ///   digests of names and addresses that attempts are counted by.
    public init(
        database: Database, office: Office, hasher: PasswordHasher, key: [UInt8],
        limits: SessionLimits = SessionLimits(), clock: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.office = office
        self.hasher = hasher
        throttle = SignInThrottle(key: key)
        self.limits = limits
        self.clock = clock
    }

    /// Signs someone in.
    ///
    /// A name that does not exist takes the same time and gets the same answer as a wrong password.
    ///
    /// - Parameter address: the address that the request comes from, as far as the server trusts it.
    /// - Throws: ``Refusal/wrongNameOrPassword``, ``Refusal/waitBeforeSignIn(seconds:)``, ``Refusal/signInsBusy``,
    ///   ``Refusal/hasLeft(lastDay:)``.
    public func signIn(username: String, password: String, from address: String) async throws -> OpenSession {
        let typed = Password(typed: password)
        let proof = try await prove(username: username, password: typed, from: address)
        let rehashed = proof.cost == hasher.cost ? nil : try await hasher.hash(typed)
        let found = try await database.read { try PersonStore.signedIn(proof.personID, in: $0) }
        guard let person = found else { throw Refusal.wrongNameOrPassword }
        do {
            return try await office.perform(
                StartSession(proof: proof, rehashed: rehashed, limits: limits), by: .person(person))
        } catch Refusal.hasLeft(let lastDay) {
            // The password was right, so it was no guess.
            try await database.write { try ThrottleStore.takeOff(proof.marks.all, in: $0) }
            throw Refusal.hasLeft(lastDay: lastDay)
        }
    }
}
