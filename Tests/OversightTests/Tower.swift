import Applications
import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Ledger
import Logging
import Mail
import Organisation
import Platforms
import Synchronization
import TestSupport

@testable import Oversight

/// A municipality with one channel on a real database, watched over by a guideline, with pages that a test makes up.
struct Tower: Sendable {
    let database: Database
    let ledger: Ledger
    let office: Office
    let clock: Clock
    let pages: MadeUpPages
    let oversight: Oversight
    let unit: MunicipalUnit.ID
    let channel: Channel.ID

    final class Clock: Sendable {
        private let time: Mutex<Date>
        init(_ start: Date) { time = Mutex(start) }
        var now: Date { time.withLock { $0 } }
        func set(_ date: Date) { time.withLock { $0 = date } }
        func advance(days: Double) { time.withLock { $0 += days * 86_400 } }
    }

    static let operatorActor = Actor.system(.commandLine)
    /// Monday 16 March 2026 at nine in Stockholm.
    static let start = Date(timeIntervalSince1970: 1_773_648_000)

    static func with<T>(_ engine: Database.Engine, _ guideline: String = "kungalv", _ body: (Tower) async throws -> T) async throws -> T {
        try await withTemporaryFolder { folder in
            let migrations = DatabaseSchema.migrations + LedgerSchema.migrations + EvidenceSchema.migrations
                + OrganisationSchema.migrations + MailSchema.migrations + ChannelsSchema.migrations + InboxSchema.migrations
                + ApplicationsSchema.migrations + OversightSchema.migrations
            return try await withDatabase(engine, migrations: migrations) { database in
                try await body(try await furnished(database, guideline, folder))
            }
        }
    }

    private static func furnished(_ database: Database, _ guideline: String, _ folder: URL) async throws -> Tower {
        let clock = Clock(start)
        let ledger = Ledger(key: try CheckpointKey(name: "test"), database: database)
        let guidelines = GuidelineInForce(database: database) { clock.now }
        let office = Office(database: database, ledger: ledger, guidelines: guidelines) { clock.now }
        let profile = try GuidelineLibrary.shipped.source(guideline)
        try await office.perform(AdoptFirstGuideline(profile: Array(profile.utf8), file: "\(guideline).yaml"), by: .system(.opening))
        let pages = MadeUpPages()
        let oversight = Oversight(
            database: database, guidelines: guidelines, office: office,
            evidence: EvidenceStore(blobs: try BlobStore(folder: folder.appending(path: "blobs"))), outside: pages,
            clock: { clock.now }, logger: TestDatabase.logger)
        let unit = try await office.perform(AddUnit(UnitFields(name: "Biblioteket", board: "Kulturnämnden")), by: operatorActor)
        let channel = try await office.perform(
            AddChannel(fields("Biblioteket", "https://blogg.exempel.se/bibblan", unit)), by: operatorActor)
        return Tower(
            database: database, ledger: ledger, office: office, clock: clock, pages: pages, oversight: oversight, unit: unit,
            channel: channel)
    }

    static func fields(_ name: String, _ address: String, _ unit: MunicipalUnit.ID, platform: String = "wordpress") -> ChannelFields {
        ChannelFields(
            name: name, platform: platform, address: address, unit: unit, purpose: "Tips om böcker.",
            openedOn: start.addingTimeInterval(-30 * 86_400), guidelineID: "kungalv")
    }

    /// Somebody with roles: in the channel where a role may be limited to one.
    func person(_ username: String, _ roles: Role..., politician: Bool = false, elsewhere: Bool = false) async throws -> SignedInPerson {
        var fields = PersonFields(username: username, firstName: username.capitalized, lastName: "Ek")
        fields.isPolitician = politician
        let id = try await office.perform(AddPerson(fields), by: Self.operatorActor)
        for role in roles {
            try await office.perform(GrantRole(role, to: id, channel: role.mayBeLimitedToChannel ? channel.rawValue : nil), by: Self.operatorActor)
        }
        guard let signedIn = try await database.read({ try PersonStore.signedIn(id, in: $0) }) else { throw Refusal.notFound }
        return signedIn
    }

    /// Changes the channel's entry in the register. Whoever it says answers for the channel leads the department, as the
    /// guideline asks, and so is not the manager who is told when nothing happens.
    func edit(_ change: (inout ChannelContent) -> Void) async throws {
        guard let stored = try await database.read({ try ChannelStore.channel(channel, in: $0) }) else { throw Refusal.notFound }
        var content = ChannelContent(stored)
        change(&content)
        if let person = content.responsible {
            try await office.perform(AppointToPost(HeldPost(unit: unit, post: .headOfDepartment, person: person)), by: Self.operatorActor)
        }
        try await office.perform(EditChannel(channel, basedOn: stored.revision, content), by: Self.operatorActor)
    }

    /// Connects the channel, as if it had just answered or had long been silent.
    func connect(contact: Date?, trouble: Date? = nil) async throws {
        try await database.write { session in
            try session.execute(
                """
                INSERT INTO channel_connection (channel_id, kind, address, account, secret, connected_at, last_contact_at,
                    trouble_kind, trouble_since, failures) VALUES (?, 'wordpress', 'https://blogg.exempel.se/', 'x', ?, ?, ?, ?, ?, 0)
                ON CONFLICT (channel_id) DO UPDATE SET last_contact_at = excluded.last_contact_at,
                    trouble_kind = excluded.trouble_kind, trouble_since = excluded.trouble_since
                """, channel, [UInt8](), Self.start, contact, trouble == nil ? nil : "unreachable", trouble)
        }
    }

    func kinds() async throws -> Set<FindingKind> { Set(try await oversight.audit().findings.map(\.kind)) }

    func finding(_ kind: FindingKind) async throws -> Finding? {
        try await oversight.audit().findings.first { $0.kind == kind }
    }

    func acts() async throws -> [String] {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).map(\.act).reversed() }
    }

    func letters() async throws -> [(person: Person.ID, subject: String, body: String)] {
        try await database.read { session in
            try session.rows("SELECT person_id, subject, body FROM letter ORDER BY id").map {
                (try $0.id("person_id"), try $0.text("subject"), try $0.text("body"))
            }
        }
    }

    /// What the act was refused with, as a word; nil when it went through.
    func refusal(_ act: some Act, by actor: Actor) async throws -> String? {
        do {
            _ = try await office.perform(act, by: actor)
            return nil
        } catch let refusal as Refusal {
            if case .missingRight(let right, _) = refusal { return "missingRight \(right.rawValue)" }
            return "\(refusal)".prefix { $0 != "(" }.description
        } catch let refusal as OversightRefusal {
            return "\(refusal)".prefix { $0 != "(" }.description
        } catch let refusal as ClosureRefusal {
            return "\(refusal)"
        }
    }
}

/// Pages that a test makes up, in place of the internet.
final class MadeUpPages: OutsideReader {
    private let pages = Mutex<[String: Result<OutsideDocument, OutsideProblem>]>([:])
    private let asked = Mutex<[String]>([])

    var requests: [String] { asked.withLock { $0 } }

    func show(_ links: [String], at address: String, from final: String? = nil) {
        let page = OutsideDocument(
            address: final ?? address, mediaType: "text/html", bytes: [], links: links.map { PageLink(address: $0, isOwn: false) })
        pages.withLock { $0[address] = .success(page) }
    }

    func fail(_ address: String, _ problem: OutsideProblem) {
        pages.withLock { $0[address] = .failure(problem) }
    }

    func read(_ address: String) async throws(OutsideProblem) -> OutsideDocument {
        asked.withLock { $0.append(address) }
        return try (pages.withLock { $0[address] } ?? .failure(.notFound)).get()
    }
}

extension SignedInPerson {
    var actor: Actor { .person(self) }
    var id: Person.ID { person.id }
}
