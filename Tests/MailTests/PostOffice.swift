import Database
import Foundation
import Ledger
import Logging
import Organisation
import Synchronization
import TestSupport

@testable import Mail

/// A house with nothing but people and letters, on a real database, with a clock that the test sets.
struct PostOffice: Sendable {
    let database: Database
    let office: Office
    let queue: JobQueue
    let clock: TestClock

    static func with<T>(_ engine: Database.Engine, _ body: (PostOffice) async throws -> T) async throws -> T {
        let migrations =
            DatabaseSchema.migrations + LedgerSchema.migrations + OrganisationSchema.migrations + MailSchema.migrations
        return try await withDatabase(engine, migrations: migrations) { database in try await body(try PostOffice(database)) }
    }

    private init(_ database: Database) throws {
        let clock = TestClock()
        self.database = database
        self.clock = clock
        queue = JobQueue(database: database)
        office = Office(
            database: database, ledger: Ledger(key: try CheckpointKey(name: "test"), database: database),
            guidelines: GuidelineInForce(database: database) { clock.now }
        ) { clock.now }
    }

    func person(
        _ username: String, first: String = "Anna", last: String = "Lind", email: String? = "anna@hallsberg.example",
        role: Role? = nil
    ) async throws -> Person.ID {
        let fields = PersonFields(username: username, firstName: first, lastName: last, email: email ?? "")
        let id = try await office.perform(AddPerson(fields), by: .system(.commandLine))
        if let role { try await office.perform(GrantRole(role, to: id), by: .system(.commandLine)) }
        return id
    }

    func actor(_ id: Person.ID) async throws -> Actor {
        guard let signedIn = try await database.read({ try PersonStore.signedIn(id, in: $0) }) else { throw Refusal.notFound }
        return .person(signedIn)
    }

    /// Hands letters in, in one act.
    func put(_ letters: Letter...) async throws {
        try await office.perform(PutLetters(letters: letters), by: .system(.commandLine))
    }

    /// Does every job that is due now.
    func run(_ settings: MailSettings) async throws {
        let clock = clock
        let process = LetterProcess(office: office, settings: settings, clock: { clock.now }, logger: TestDatabase.logger)
        let handlers = process.map { [Outbox.jobKind: $0.run] } ?? [:]
        let runner = JobRunner(queue: queue, handlers: handlers, clock: { clock.now }, logger: TestDatabase.logger)
        try await runner.runDueJobs(now: clock.now)
    }

    func letters() async throws -> [StoredLetter] {
        try await database.read { session in
            try LetterStore.letters(StoredLetter.State.allCases, before: nil, limit: 5_000, in: session).reversed()
        }
    }

    func acts() async throws -> [String] {
        let ledger = Ledger(key: try CheckpointKey(name: "test"), database: database)
        return try await database.read { try ledger.entries(limit: 5_000, in: $0).map(\.act).reversed() }
    }
}

/// A clock that a test sets.
final class TestClock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_774_600_000))

    var now: Date { time.withLock { $0 } }

    func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

/// An act that wants letters.
struct PutLetters: Act {
    let letters: [Letter]
    var fails = false

    struct Failed: Error {}

    func authorise(_ context: ActContext) throws {}

    func perform(_ context: ActContext) throws {
        for letter in letters { try Outbox.put(letter, context) }
        try context.record("trial.done")
        if fails { throw Failed() }
    }
}
