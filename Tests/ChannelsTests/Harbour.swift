import Database
import Evidence
import Foundation
import Guidelines
import Ledger
import Mail
import Organisation
import Synchronization
import TestSupport

@testable import Channels

/// A municipality with one unit on a real database.
struct Harbour: Sendable {
    let location: Database.Location
    let database: Database
    let ledger: Ledger
    let office: Office
    let clock: Clock
    let unit: MunicipalUnit.ID

    final class Clock: Sendable {
        private let time = Mutex(Date(timeIntervalSince1970: 1_774_600_000))
        var now: Date { time.withLock { $0 } }
        func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
    }

    static let operatorActor = Actor.system(.commandLine)

    static func with<T>(_ engine: Database.Engine, _ body: (Harbour) async throws -> T) async throws -> T {
        try await withDatabaseLocation(engine) { location in
            let database = try await open(location)
            do {
                let value = try await body(furnished(location, database))
                await database.close()
                return value
            } catch {
                await database.close()
                throw error
            }
        }
    }

    private static func furnished(_ location: Database.Location, _ database: Database) async throws -> Harbour {
        let clock = Clock()
        let ledger = Ledger(key: try CheckpointKey(name: "test"), database: database)
        let guidelines = GuidelineInForce(database: database) { clock.now }
        let office = Office(database: database, ledger: ledger, guidelines: guidelines) { clock.now }
        let unit = try await office.perform(
            AddUnit(UnitFields(name: "Örebro bibliotek", board: "Kulturnämnden")), by: operatorActor)
        return Harbour(location: location, database: database, ledger: ledger, office: office, clock: clock, unit: unit)
    }

    private static func open(_ location: Database.Location) async throws -> Database {
        let migrations = DatabaseSchema.migrations + LedgerSchema.migrations + EvidenceSchema.migrations
            + OrganisationSchema.migrations + MailSchema.migrations + ChannelsSchema.migrations
        return try await Database.open(location, migrations: migrations, logger: TestDatabase.logger)
    }

    /// The same database as another server has it open.
    func withAnotherServer(_ body: (Database) async throws -> Void) async throws {
        let database = try await Self.open(location)
        do {
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    func fields(_ name: String, address: String = "https://www.facebook.com/biblioteket", platform: String = "facebook") -> ChannelFields {
        ChannelFields(
            name: name, platform: platform, address: address, unit: unit, purpose: "Tips om böcker.",
            openedOn: clock.now, guidelineID: "hallsberg")
    }

    func add(
        _ name: String, address: String = "https://www.facebook.com/biblioteket", platform: String = "facebook"
    ) async throws -> Channel.ID {
        try await office.perform(AddChannel(fields(name, address: address, platform: platform)), by: Self.operatorActor)
    }

    func person(_ username: String, _ grants: [Grant]) async throws -> Actor {
        let fields = PersonFields(username: username, firstName: "Bo", lastName: "Ek")
        let id = try await office.perform(AddPerson(fields), by: Self.operatorActor)
        for grant in grants {
            try await office.perform(GrantRole(grant.role, to: id, channel: grant.channel), by: Self.operatorActor)
        }
        guard let signedIn = try await database.read({ try PersonStore.signedIn(id, in: $0) }) else { throw Refusal.notFound }
        return .person(signedIn)
    }

    func connection(_ id: Channel.ID) async throws -> Connection? {
        try await database.read { try ConnectionStore.connection(of: id, in: $0) }
    }

    func acts() async throws -> [String] {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).map(\.act).reversed() }
    }

    func refusal(_ act: some Act, by actor: Actor = operatorActor) async throws -> Refusal? {
        do {
            _ = try await office.perform(act, by: actor)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// Adopts a shipped guideline, as an installation does when it is opened.
    func adopt(_ guideline: String) async throws {
        let profile = Array(try GuidelineLibrary.shipped.source(guideline).utf8)
        try await office.perform(AdoptFirstGuideline(profile: profile, file: "\(guideline).yaml"), by: .system(.opening))
    }

    /// What the act refuses with, whichever kind of refusal it is; nil when it does not.
    func anyRefusal(_ act: some Act, by actor: Actor = operatorActor) async throws -> String? {
        do {
            _ = try await office.perform(act, by: actor)
            return nil
        } catch let refusal as Refusal {
            return "\(refusal)"
        } catch let refusal as RegisterRefusal {
            return "\(refusal)"
        }
    }

    func channel(_ id: Channel.ID) async throws -> Channel {
        guard let channel = try await database.read({ try ChannelStore.channel(id, in: $0) }) else { throw Refusal.notFound }
        return channel
    }
}
