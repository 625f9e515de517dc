import Database
import Foundation
import Ledger
import Synchronization
import TestSupport

@testable import Organisation

/// A clock that a test sets.
final class TestClock: Sendable {
    private let time: Mutex<Date>

    init(_ time: Date = Date(timeIntervalSince1970: 1_774_600_000)) { self.time = Mutex(time) }

    var now: Date { time.withLock { $0 } }

    func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

/// A municipality of its own on a real database.
struct Workplace: Sendable {
    let database: Database
    let ledger: Ledger
    let guidelines: GuidelineInForce
    let office: Office
    let clock: TestClock

    static let operatorActor = Actor.system(.commandLine)
    static let cheap = PasswordHasher(cost: testCost, threads: 2)

    static var testCost: ScryptCost { ScryptCost(logarithm: 4, blockSize: 8, passes: 1) ?? .standard }

    static func with<T>(_ engine: Database.Engine, _ body: (Workplace) async throws -> T) async throws -> T {
        try await withDatabase(engine, migrations: LedgerSchema.migrations + OrganisationSchema.migrations) { database in
            try await body(try Workplace(database))
        }
    }

    /// One that has adopted the shipped guideline, as every installation that has been opened has.
    static func withGuideline<T>(_ engine: Database.Engine, _ body: (Workplace) async throws -> T) async throws -> T {
        try await with(engine) { place in
            let first = AdoptFirstGuideline(profile: try TestGuideline.profile(later: 0), file: "hallsberg.yaml")
            try await place.office.perform(first, by: .system(.opening))
            return try await body(place)
        }
    }

    /// Adopts a later version, as the command line does.
    func adopt(_ profile: [UInt8]) async throws {
        try await office.perform(AdoptGuideline(profile: profile, file: "ny.yaml"), by: Self.operatorActor)
    }

    init(_ database: Database) throws {
        let clock = TestClock()
        let ledger = Ledger(key: try CheckpointKey(name: "test"), database: database)
        self.database = database
        self.ledger = ledger
        self.clock = clock
        guidelines = GuidelineInForce(database: database) { clock.now }
        office = Office(database: database, ledger: ledger, guidelines: guidelines) { clock.now }
    }

    func signIn(_ hasher: PasswordHasher = cheap, limits: SessionLimits = SessionLimits()) -> SignIn {
        let clock = clock
        return SignIn(
            database: database, office: office, hasher: hasher, key: Array(repeating: 7, count: 32), limits: limits
        ) { clock.now }
    }

    /// Adds someone with roles, as the command line does.
    @discardableResult
    func person(
        _ username: String, _ grants: [Grant] = [], password: String? = nil, hasher: PasswordHasher = cheap
    ) async throws -> Person.ID {
        var hash: PasswordHash?
        if let password { hash = try await hasher.hash(Password(typed: password)) }
        let fields = PersonFields(username: username, firstName: "Anna", lastName: "Lind", title: "lärare")
        let id = try await office.perform(AddPerson(fields, password: hash), by: Self.operatorActor)
        for grant in grants {
            try await office.perform(GrantRole(grant.role, to: id, channel: grant.channel), by: Self.operatorActor)
        }
        return id
    }

    func actor(_ id: Person.ID) async throws -> Actor {
        guard let signedIn = try await database.read({ try PersonStore.signedIn(id, in: $0) }) else {
            throw Refusal.notFound
        }
        return .person(signedIn)
    }

    /// The acts on the ledger, oldest first.
    func acts() async throws -> [String] {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).map(\.act).reversed() }
    }

    func entries() async throws -> [LedgerEntry] {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).reversed() }
    }

    /// What the body refuses with; nil when it does not.
    func refusal(_ body: () async throws -> some Sendable) async throws -> Refusal? {
        do {
            _ = try await body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}
