import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

@Suite("Letters when people have left", .serialized)
struct LeaverLetterTests {
    private static let watch = Actor.system(.watch)

    @Test("KUN-19 what was for a responsible who has left goes to whoever stands in, else to the coordinator", arguments: TestDatabase.engines)
    func standIn(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            try await tower.office.perform(RecordLeaving(anna.id, lastDay: try #require(LocalDate("2026-03-15"))), by: Tower.operatorActor)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().map(\.person) == [sam.id])
            let bo = try await tower.person("bo", .deputy)
            tower.clock.advance(days: 61)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            let late = try await tower.letters().dropFirst()
            #expect(late.contains { $0.person == bo.id } && late.allSatisfy { $0.person != anna.id })
        }
    }

    @Test("HBG-4.19 KUN-59 notices and reminders leave out whoever has left", arguments: TestDatabase.engines)
    func notices(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let (anna, bo) = (try await tower.person("anna", .editor), try await tower.person("bo", .editor))
            let sam = try await tower.person("sam", .coordinator)
            let fields = NoticeFields(subject: "Ny regel", body: "Läs den.")
            let audience = NoticeAudience(parts: [.editor])
            let send = SendNotice(fields, to: audience, formToken: "a")
            try await tower.office.perform(send, by: sam.actor)
            #expect(try await tower.letters().map(\.person) == [anna.id, bo.id])
            try await tower.office.perform(RecordLeaving(anna.id, lastDay: try #require(LocalDate("2026-03-15"))), by: Tower.operatorActor)
            tower.clock.advance(days: 1)
            try await tower.office.perform(RemindReceivers(try #require(try await Self.notice(tower))), by: sam.actor)
            try await tower.office.perform(SendNotice(fields, to: audience, formToken: "b"), by: sam.actor)
            #expect(try await tower.letters().dropFirst(2).map(\.person) == [bo.id, bo.id])
        }
    }

    private static func notice(_ tower: Tower) async throws -> Notice.ID? {
        try await tower.database.read { try $0.row("SELECT id FROM notice ORDER BY id LIMIT 1")?.id("id") }
    }

    @Test("KUN-19 that every administrator has left stands until there is another", arguments: TestDatabase.engines)
    func administrators(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let ada = try await tower.person("ada", .administrator)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.office.perform(RecordLeaving(ada.id, lastDay: try #require(LocalDate("2026-03-10"))), by: Tower.operatorActor)
            let finding = try #require(try await tower.oversight.board(for: sam).common.first)
            #expect(finding.kind == .administratorLeft && finding.sentence.hasPrefix("Ada Ek har slutat och ingen annan är administratör."))
            #expect(finding.kind.page == "/personer")
            for _ in 0..<2 { try await tower.office.perform(TellFindings(), by: Self.watch) }
            let told = try await tower.letters().filter { $0.body.contains("Ada Ek har slutat och ingen") }
            #expect(told.map(\.person) == [sam.id])
            let eva = try await tower.person("eva", .administrator)
            #expect(try await tower.oversight.board(for: eva).common.isEmpty)
        }
    }

    @Test("HBG-4.13 that nobody has said how people reach the server is told where that can be known", arguments: TestDatabase.engines)
    func address(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let ada = try await tower.person("ada", .administrator)
            let sam = try await tower.person("sam", .coordinator)
            for known in [nil, true] {
                try await tower.office.perform(TellFindings(hasPublicAddress: known), by: Self.watch)
                #expect(try await tower.letters().allSatisfy { !$0.body.contains("--public-address") })
            }
            for _ in 0..<2 { try await tower.office.perform(TellFindings(hasPublicAddress: false), by: Self.watch) }
            tower.clock.advance(days: 7.1)
            for _ in 0..<2 { try await tower.office.perform(TellFindings(hasPublicAddress: false), by: Self.watch) }
            #expect(try await tower.letters().filter { $0.body.contains("--public-address") }.map(\.person) == [ada.id, sam.id])
        }
    }

    @Test("HBG-4.13 two servers on one database that are started in two ways write no letter each hour", arguments: TestDatabase.engines)
    func twoServers(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let ada = try await tower.person("ada", .administrator)
            let sam = try await tower.person("sam", .coordinator)
            func round(_ known: Bool) async throws {
                try await tower.office.perform(TellFindings(hasPublicAddress: known), by: Self.watch)
            }
            func told() async throws -> [Person.ID] {
                try await tower.letters().filter { $0.body.contains("--public-address") }.map(\.person)
            }
            func rounds() async throws -> Int { try await tower.acts().filter { $0 == "oversight.findingsTold" }.count }
            try await round(false)
            let first = try await rounds()
            for hour in 1...48 {
                tower.clock.advance(days: 1 / 24)
                try await round(hour.isMultiple(of: 2))
            }
            #expect(try await told() == [ada.id])
            // Nothing happens in those rounds, so the ledger does not grow by them.
            #expect(try await rounds() == first)
            for _ in 3...27 {
                tower.clock.advance(days: 1)
                for known in [true, false] { try await round(known) }
            }
            #expect(try await told() == [ada.id, sam.id])
            // Put right for longer than that, it is told as something new.
            for _ in 0..<2 {
                tower.clock.advance(days: 1)
                try await round(true)
            }
            tower.clock.advance(days: 1)
            for _ in 0..<2 { try await round(false) }
            #expect(try await told() == [ada.id, sam.id, ada.id])
            #expect(try await tower.database.read { try CommonFindingStore.memory(in: $0) }[.siteAddressMissing]?.firstSeenAt == tower.clock.now)
        }
    }
}
