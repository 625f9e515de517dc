import Database
import Dispatch
import Foundation
import Synchronization

/// Where passwords are hashed: on threads of their own, few at a time.
///
/// A hash takes a tenth of a second and megabytes on purpose. On Swift's cooperative pool it would hold up
/// every other request, and without a limit a crowd at the sign-in page would fill the memory.
public final class PasswordHasher: Sendable {
    /// The cost of new hashes.
    public let cost: ScryptCost
    private let queues: [DispatchQueue]
    private let waiting: Mutex<Int>
    private let mostWaiting: Int
    private let decoy: PasswordHash

    /// - Parameters:
    ///   - threads: hashes at the same time; each takes 128 · N · r bytes.
    ///   - mostWaiting: those after are refused at once.
    public init(cost: ScryptCost = .standard, threads: Int = 2, mostWaiting: Int = 64) {
        self.cost = cost
        self.mostWaiting = mostWaiting
        waiting = Mutex(0)
        queues = (0..<max(1, threads)).map { DispatchQueue(label: "kanalvakt.passwords.\($0)") }
        decoy = PasswordHash(
            cost: cost, salt: SystemRandomNumberGenerator.bytes(PasswordHash.saltLength),
            key: SystemRandomNumberGenerator.bytes(PasswordHash.keyLength))
    }

    /// Hashes a new password.
    ///
    /// - Throws: ``Refusal/signInsBusy`` when too many wait.
    public func hash(_ password: Password) async throws -> PasswordHash {
        let cost = cost
        return try await apart { try PasswordHash.make(of: password, cost: cost) }
    }

    /// Whether the password is the one hashed. With no hash, the same work is done against a decoy that nothing
    /// matches, so that a name that does not exist takes the time of one that does. (A hash stored at another cost
    /// takes its own time until the person's next sign-in.)
    func matches(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
        let subject = hash ?? decoy
        let matched = try await apart { try subject.matches(password) }
        return matched && hash != nil
    }

    /// Whether it is what the person signs in with. What is closed with a passphrase must not open with a password that
    /// the server is told at each sign-in.
    ///
    /// - Throws: ``Refusal/signInsBusy`` when too many wait.
    public func isSignIn(_ password: Password, of person: Person.ID, in database: Database) async throws -> Bool {
        let candidate = try await database.read { try PasswordStore.candidate(person: person, in: $0) }
        return try await matches(password, candidate?.hash)
    }

    func apart<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let place = waiting.withLock { count -> Int? in
            guard count < mostWaiting else { return nil }
            count += 1
            return count
        }
        guard let place else { throw Refusal.signInsBusy }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queues[place % queues.count].async { continuation.resume(with: Result { try work() }) }
        }
    }
}
