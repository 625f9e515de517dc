import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("Telling of findings", .serialized)
struct TellingTests {
    private static let command = Actor.system(.commandLine)
    private static let watch = Actor.system(.watch)

    @Test("KUN-18 KUN-45 each finding is told once to whoever answers, then to the manager, and never twice", arguments: TestDatabase.engines)
    func escalation(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            try await tower.office.perform(AppointToPost(HeldPost(unit: tower.unit, post: .manager, person: chef.id)), by: Self.command)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().map(\.person) == [anna.id])
            #expect(try await tower.letters()[0].body.contains("åtkomst till kontot"))
            for _ in 0..<3 { try await tower.office.perform(TellFindings(), by: Self.watch) }
            tower.clock.advance(days: 6.9)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().count == 1)
            tower.clock.advance(days: 0.2)
            for _ in 0..<2 { try await tower.office.perform(TellFindings(), by: Self.watch) }
            #expect(try await tower.letters().map(\.person) == [anna.id, chef.id])
        }
    }

    @Test("KUN-18 what has been put right is forgotten, and told anew when it comes back", arguments: TestDatabase.engines)
    func comesBack(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let samordnare = try await tower.person("sam", .coordinator)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().map(\.person) == [samordnare.id])
            let anna = try await tower.person("anna", .editor)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().count == 1)
            tower.clock.advance(days: 3)
            try await tower.office.perform(RevokeRole(.editor, from: anna.id, channel: tower.channel.rawValue), by: Self.command)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().count == 2)
            #expect(try await tower.finding(.noEditor)?.since == tower.clock.now)
        }
    }

    @Test("HBG-5.3 what has a reason is not told of again", arguments: TestDatabase.engines)
    func answered(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let key = FindingKey(channel: tower.channel, kind: .evaluationUndated)
            try await tower.office.perform(AnswerFinding(key, because: "Läggs ner i vår."), by: anna.actor)
            _ = try await tower.person("sam", .coordinator)
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().allSatisfy { !$0.body.contains("utvärderas") })
        }
    }

    @Test("Only the watch tells", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let samordnare = try await tower.person("sam", .coordinator)
            #expect(try await tower.refusal(TellFindings(), by: samordnare.actor) == "missingRight raiseFindings")
            #expect(try await tower.refusal(TellFindings(), by: .system(.sync)) == "systemMayNot")
        }
    }

    @Test("KUN-18 KUN-60 the findings of five thousand channels come in bounded time, told in one letter to each", arguments: TestDatabase.engines)
    func many(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            try await tower.database.write { session in
                for number in 1...5_000 {
                    try session.execute(
                        """
                        INSERT INTO channel (slug, name, platform, address, address_key, unit_id, purpose, open_comments, opened_on,
                            guideline_id, created_at) VALUES (?, ?, 'facebook', ?, ?, ?, 'x', 1, ?, 'kungalv', ?)
                        """, "kanal-\(number)", "Kanal \(number)", "https://facebook.com/k\(number)", "facebook.com/k\(number)", tower.unit,
                        Tower.start, Tower.start)
                }
            }
            _ = try await tower.person("sam", .coordinator)
            let start = ContinuousClock.now
            #expect(try await tower.oversight.audit().findings.count > 20_000)
            let took = ContinuousClock.now - start
            #expect(took < .seconds(10), "\(took)")
            try await tower.office.perform(TellFindings(), by: Self.watch)
            #expect(try await tower.letters().count == 1)
        }
    }
}
