import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("Reports from the public that nobody has settled", .serialized)
struct ReportFindingTests {
    private static func report(_ tower: Tower, channel: Bool = true, ground: String = "") async throws -> Report.ID {
        let desk = ReportDesk(office: tower.office, key: Array(repeating: 7, count: 32))
        let fields = ReportFields(
            kind: .content, channel: channel ? tower.channel : nil, pasted: "https://www.facebook.com/exempel/posts/1", ground: ground,
            words: "Någon hotar någon \(UUID()).")
        return try await desk.receive(fields, from: "203.0.113.7")
    }

    /// Who has been told that reports still wait.
    private static func told(_ tower: Tower) async throws -> [Person.ID] {
        try await tower.letters().filter { $0.subject.contains("står kvar") && $0.body.contains("från allmänheten") }.map(\.person)
    }

    @Test("HBG-6.5 HBG-8.21 a report waits with the time that its matter is to be gone, and goes to those above when that has passed", arguments: TestDatabase.engines)
    func waits(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { $0[.responsible] = "\(chef.id)" }
            let id = try await Self.report(tower, ground: "olaga-hot")
            let finding = try #require(try await tower.finding(.reportWaiting))
            #expect(finding.sentence(nil) == "En anmälan från allmänheten väntar. Det som ska tas bort ska vara borta senast måndag 16 mars 2026 kl. 13.00.")
            #expect(finding.clause?.text == "HBG-8.21" && finding.strength == .must && finding.kind.nextStep == .reports)
            #expect(try await tower.refusal(AnswerFinding(finding.key, because: "Vi hinner inte."), by: anna.actor) == "noReasonTaken")
            // The report's own letters came at once; the watch writes no second about the same.
            let atOnce = try await tower.letters().count
            await tower.oversight.watch.goRound()
            #expect(try await tower.letters().dropFirst(atOnce).allSatisfy { !$0.body.contains("anmälan") })
            tower.clock.advance(days: 3.9 / 24)
            await tower.oversight.watch.goRound()
            #expect(try await Self.told(tower).isEmpty)
            tower.clock.advance(days: 0.2 / 24)
            for _ in 0..<3 { await tower.oversight.watch.goRound() }
            #expect(try await Self.told(tower) == [sam.id], "the responsible knows already")
            try await tower.office.perform(HandleReport(id, note: "Borttaget."), by: anna.actor)
            #expect(try await tower.finding(.reportWaiting) == nil)
            // The next begins anew.
            tower.clock.advance(days: 1)
            _ = try await Self.report(tower)
            await tower.oversight.watch.goRound()
            #expect(try await tower.finding(.reportWaiting)?.clause?.text == "HBG-6.6")
            #expect(try await tower.finding(.reportWaiting)?.sentence(nil) == "En anmälan från allmänheten väntar.")
            tower.clock.advance(days: 2)
            await tower.oversight.watch.goRound()
            #expect(try await Self.told(tower) == [sam.id, sam.id])
        }
    }

    @Test("LUD-43 GOT-18 KUN-28 OSB-25 each guideline has its clause for a report that waits", arguments: [
        ("ludvika", "LUD-43"), ("gotland", "GOT-18"), ("kungalv", "KUN-28"), ("osby", "OSB-25"),
    ])
    func clauses(_ guideline: String, _ clause: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            _ = try await Self.report(tower)
            #expect(try await tower.finding(.reportWaiting)?.clause?.text == clause)
        }
    }

    @Test("HBG-6.5 a report that overlaps one that has been told of is told of too", arguments: TestDatabase.engines)
    func overlapping(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            let first = try await Self.report(tower, ground: "olaga-hot")
            await tower.oversight.watch.goRound()
            tower.clock.advance(days: 1)
            await tower.oversight.watch.goRound()
            #expect(try await Self.told(tower) == [sam.id])
            _ = try await Self.report(tower, ground: "olaga-hot")
            #expect(try await tower.finding(.reportWaiting)?.sentence(nil).hasPrefix("2 anmälningar") == true)
            try await tower.office.perform(HandleReport(first, note: "Borttaget."), by: anna.actor)
            await tower.oversight.watch.goRound()
            #expect(try await Self.told(tower) == [sam.id])
            tower.clock.advance(days: 1)
            for _ in 0..<2 { await tower.oversight.watch.goRound() }
            #expect(try await Self.told(tower) == [sam.id, sam.id])
        }
    }

    @Test("HBG-6.5 what lies on a channel that has closed meanwhile waits among what lies on none", arguments: TestDatabase.engines)
    func closed(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let ada = try await tower.person("ada", .administrator)
            let id = try await Self.report(tower, ground: "olaga-hot")
            #expect(try await tower.oversight.audit().common.isEmpty)
            try await tower.office.perform(CloseChannel(tower.channel, on: Tower.start), by: sam.actor)
            let common = try #require(try await tower.oversight.board(for: sam).common.first)
            #expect(common.kind == .reportWaiting && common.count == 1)
            #expect(common.sentence == "En anmälan från allmänheten väntar som inte gäller någon öppen kanal.")
            await tower.oversight.watch.goRound()
            tower.clock.advance(days: 2)
            await tower.oversight.watch.goRound()
            #expect(try await tower.letters().filter { $0.body.contains("inte gäller någon öppen kanal") }.map(\.person) == [ada.id])
            try await tower.office.perform(HandleReport(id, note: "Borttaget."), by: sam.actor)
            #expect(try await tower.oversight.audit().common.isEmpty)
        }
    }

    @Test("HBG-6.5 what lies on no channel is the coordinator's, and then the administrator's", arguments: TestDatabase.engines)
    func unplaced(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let ada = try await tower.person("ada", .administrator)
            let anna = try await tower.person("anna", .editor)
            let id = try await Self.report(tower, channel: false)
            let common = try #require(try await tower.oversight.board(for: sam).common.first)
            #expect(common.kind == .reportWaiting && common.kind.page == "/anmalningar" && common.clause?.text == "HBG-6.6")
            #expect(try await tower.oversight.board(for: ada).common.map(\.kind) == [.reportWaiting])
            #expect(try await tower.oversight.board(for: anna).common.isEmpty)
            #expect(try await tower.finding(.reportWaiting) == nil)
            await tower.oversight.watch.goRound()
            tower.clock.advance(days: 2)
            for _ in 0..<2 { await tower.oversight.watch.goRound() }
            let told = try await tower.letters().filter { $0.body.contains("inte gäller någon öppen kanal") }
            #expect(told.map(\.person) == [ada.id])
            // The administrator sees no reports, and is led to where coordinators are made.
            #expect(told.first?.body.contains("Se till att en samordnare tar hand om den.") == true)
            #expect(try await tower.database.read { try $0.rows("SELECT page FROM letter ORDER BY id").last?.text("page") } == "/personer")
            try await tower.office.perform(HandleReport(id, note: "Inte vår."), by: sam.actor)
            #expect(try await tower.oversight.audit().common.isEmpty)
        }
    }
}
