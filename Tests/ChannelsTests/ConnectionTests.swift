import Database
import Foundation
import Organisation
import Platforms
import Testing
import TestSupport
import Wording

@testable import Channels

@Suite("Connections to platforms", .serialized)
struct ConnectionTests {
    static let secret = "abcd EFGH ijkl MNOP"
    static let fields = ConnectionFields(kind: .wordpress, address: "https://nyheter.example/", account: "kanalvakt")

    private static func seal(_ byte: UInt8 = 1) throws -> SecretSeal { try SecretSeal(key: Array(repeating: byte, count: 32)) }

    private static func connected(_ harbour: Harbour) async throws -> Channel.ID {
        let id = try await harbour.add("Nyheter")
        try await harbour.office.perform(ConnectChannel(id, fields, secret: secret, seal: seal()), by: Harbour.operatorActor)
        return id
    }

    @Test("The secret opens with the installation's key alone, and stands nowhere in the open", arguments: TestDatabase.engines)
    func sealed(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await Self.connected(harbour)
            let connection = try #require(try await harbour.connection(id))
            #expect(try connection.openSecret(with: Self.seal()) == Self.secret)
            #expect(throws: SecretSeal.Broken.self) { try connection.openSecret(with: Self.seal(2)) }
            #expect(throws: SecretSeal.Broken.self) { try SecretSeal(key: []) }
            var dumped = ""
            dump(connection, to: &dumped)
            let act = try ConnectChannel(id, Self.fields, secret: Self.secret, seal: Self.seal())
            dump(act, to: &dumped)
            let stored = try await harbour.database.read { try $0.row("SELECT secret FROM channel_connection")?.blob("secret") }
            #expect(!dumped.contains("EFGH") && !String(decoding: stored ?? [], as: UTF8.self).contains("EFGH"))
            let entries = try await harbour.database.read { try $0.rows("SELECT body FROM ledger_entry").map { try $0.text("body") } }
            #expect(!entries.contains { $0.contains("EFGH") || $0.contains("\"kanalvakt\"") })
        }
    }

    @Test(
        "A secret that somebody has pointed elsewhere in the database does not open",
        arguments: ["address = 'https://evil.example/'", "account = 'annan'", "kind = 'mastodon'", "secret = x'00'"])
    func moved(_ change: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            let id = try await Self.connected(harbour)
            try await harbour.database.write { _ = try $0.execute("UPDATE channel_connection SET \(change)") }
            let connection = try #require(try await harbour.connection(id))
            #expect(throws: SecretSeal.Broken.self) { try connection.openSecret(with: Self.seal()) }
        }
    }

    @Test("Contact lost is stored and told once, tried again ever more seldom, and contact restored is told", arguments: TestDatabase.engines)
    func trouble(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await Self.connected(harbour)
            let (sync, start) = (Actor.system(.sync), harbour.clock.now)
            try await harbour.office.perform(RecordContact(id, cursor: Cursor("p1")), by: sync)
            for _ in 0..<3 {
                harbour.clock.advance(60)
                try await harbour.office.perform(RecordTrouble(id, .unreachable), by: sync)
            }
            harbour.clock.advance(60)
            try await harbour.office.perform(RecordTrouble(id, .refused("nej\u{202E}\u{0}tack")), by: sync)
            let broken = try #require(try await harbour.connection(id))
            #expect(broken.failures == 4 && broken.lastContactAt == start && broken.cursor == Cursor("p1"))
            #expect(broken.trouble == Trouble(kind: .refused, reason: "nej  tack", since: start.addingTimeInterval(60)))
            #expect(broken.retryAt == harbour.clock.now.addingTimeInterval(480))
            #expect(!broken.isDue(at: harbour.clock.now) && broken.isDue(at: harbour.clock.now.addingTimeInterval(480)))
            try await harbour.office.perform(RecordContact(id), by: sync)
            try await harbour.office.perform(RecordContact(id), by: sync)
            let mended = try #require(try await harbour.connection(id))
            #expect(mended.trouble == nil && mended.failures == 0 && mended.cursor == Cursor("p1") && mended.isDue(at: harbour.clock.now))
            #expect(try await harbour.acts().suffix(3) == ["channel.contactLost", "channel.contactLost", "channel.contactRestored"])
        }
    }

    @Test("Connecting again clears the trouble, and begins from the start only at another place", arguments: TestDatabase.engines)
    func again(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await Self.connected(harbour)
            try await harbour.office.perform(RecordContact(id, cursor: Cursor("p1")), by: .system(.sync))
            try await harbour.office.perform(RecordTrouble(id, .signInAgain), by: .system(.sync))
            try await harbour.office.perform(ConnectChannel(id, Self.fields, secret: "nytt", seal: Self.seal()), by: Harbour.operatorActor)
            let same = try #require(try await harbour.connection(id))
            #expect(same.trouble == nil && same.cursor == Cursor("p1") && same.retryAt == nil)
            #expect(try same.openSecret(with: Self.seal()) == "nytt")
            var elsewhere = Self.fields
            elsewhere.address = "https://annan.example/"
            try await harbour.office.perform(ConnectChannel(id, elsewhere, secret: "nytt", seal: Self.seal()), by: Harbour.operatorActor)
            #expect(try await harbour.connection(id)?.cursor == nil)
            try await harbour.office.perform(DisconnectChannel(id), by: Harbour.operatorActor)
            try await harbour.office.perform(DisconnectChannel(id), by: Harbour.operatorActor)
            #expect(try await harbour.connection(id) == nil)
            #expect(try await harbour.acts().last == "channel.disconnected")
        }
    }

    @Test("Who may connect, and who may say how it went", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await Self.connected(harbour)
            let editor = try await harbour.person("bo", [Grant(role: .editor, channel: id.rawValue)])
            let stranger = try await harbour.person("eve", [])
            let connect = try ConnectChannel(id, Self.fields, secret: "x", seal: Self.seal())
            #expect(try await harbour.refusal(connect, by: editor) == .missingRight(.manageChannels, channel: "Nyheter"))
            #expect(try await harbour.refusal(connect, by: stranger) == .notFound)
            #expect(try await harbour.refusal(DisconnectChannel(.init(99))) == .notFound)
            #expect(try await harbour.refusal(RecordContact(id), by: editor) == .missingRight(.receiveEntries, channel: nil))
            #expect(try await harbour.refusal(RecordTrouble(id, .unreachable), by: .system(.commandLine)) == .systemMayNot(.commandLine, .receiveEntries))
            #expect(try await harbour.refusal(RecordContact(.init(99)), by: .system(.sync)) == .notFound)
        }
    }

    @Test("Every mistake in a connection is told at once")
    func mistakes() throws {
        let fields = ConnectionFields(kind: .wordpress, address: "x", account: "")
        let refusal = #expect(throws: Refusal.self) { try ConnectChannel(.init(1), fields, secret: "\u{0}", seal: Self.seal()) }
        guard case .invalid(let problems) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(problems.map(\.field) == ["Adress", "Konto", "Lösenord"])
    }

    @Test("A platform's wish to be left alone is kept, up to a day")
    func retry() {
        let now = Date(timeIntervalSince1970: 1_000_000)
        #expect((0...8).map { RetryPlan.next(after: $0, until: nil, now: now).timeIntervalSince(now) } == [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
        #expect(RetryPlan.next(after: .max, until: nil, now: now).timeIntervalSince(now) == 3600)
        #expect(RetryPlan.next(after: 0, until: now.addingTimeInterval(600), now: now).timeIntervalSince(now) == 600)
        #expect(RetryPlan.next(after: 0, until: .distantFuture, now: now).timeIntervalSince(now) == 86_400)
        #expect(RetryPlan.next(after: 0, until: .distantPast, now: now).timeIntervalSince(now) == 60)
    }

    @Test("Each kind of trouble says what to do", arguments: TroubleKind.allCases)
    func sentences(_ kind: TroubleKind) {
        for language in Language.allCases {
            let sentence = Trouble(kind: kind, reason: nil, since: .distantPast).sentence(in: language)
            #expect(sentence.hasSuffix(".") && sentence.count > 20, "\(sentence)")
        }
    }
}
