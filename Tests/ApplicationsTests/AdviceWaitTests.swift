import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("An adviser who says nothing does not hold up a decision for ever")
struct AdviceWaitTests {
    static let cases = TestDatabase.engines.flatMap { engine in ["hallsberg", "osby"].map { (engine, $0) } }

    @Test("HBG-5.6, OSB-8: advice asked for by word of mouth is advice, with whom, which day and what it was", arguments: cases)
    func spoken(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.application(.handedIn)
            #expect(try await hall.detail(id).wait?.ways == [.spoken])
            for (asked, day, why) in [("", "2026-03-27", "Det var bra."), ("Anna", "2026-03-28", "Det var bra."), ("Anna", "", "Det var bra."), ("Anna", "2026-03-27", "")] {
                let told = try await hall.refusal(.manager) { try await hall.decide(id, by: $0, AdvicePassed(.spoken, asked: asked, on: day), why) }
                #expect(told?.hasPrefix("invalid") == true, "\(asked) \(day) \(why)")
            }
            try await hall.decide(id, by: .manager, AdvicePassed(.spoken, asked: "Anna Lind", on: "2026-03-26"), "Hon tyckte att det var bra.")
            let comment = try await hall.detail(id).events.last { $0.kind == .approved }?.comment
            #expect(comment == "Rådfrågad muntligt: Anna Lind, 26 mars 2026. Hon tyckte att det var bra.")
            #expect(try await hall.acts().contains("application.decidedWithoutAdvice"))
        }
    }

    @Test("HBG-5.6, OSB-8: after five working days without an answer whoever decides may go on, with a reason", arguments: cases)
    func silent(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.application(.handedIn)
            let early = try await hall.refusal(.manager) { try await hall.decide(id, by: $0, AdvicePassed(.silent), "Inget svar.") }
            #expect(early == "adviceAwaited")
            #expect(try await hall.desk.list(for: try await hall.signedIn(.manager)).waiting.isEmpty)
            let from = try #require(try await hall.detail(id).wait?.silentFrom)
            hall.clock.advance(from.timeIntervalSince(hall.clock.now) - 60)
            #expect(try await hall.detail(id).wait?.ways == [.spoken])
            hall.clock.advance(60)
            #expect(try await hall.detail(id).wait?.ways == [.spoken, .silent])
            #expect(try await hall.desk.list(for: try await hall.signedIn(.manager)).waiting.count == 1)
            let mute = try await hall.refusal(.manager) { try await hall.decide(id, by: $0, AdvicePassed(.silent), "") }
            #expect(mute?.hasPrefix("invalid") == true)
            try await hall.decide(id, by: .manager, AdvicePassed(.silent), "Vi har påmint två gånger.")
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-5.6, OSB-8: while everyone who advises is away whoever decides may go on, with a reason", arguments: cases)
    func away(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let absence = AbsenceFields(person: try hall.id(.coordinator), from: "2026-03-20")
            try await hall.perform(RecordAbsence(absence), by: .administrator)
            let id = try await hall.application(.handedIn)
            #expect(try await hall.detail(id).wait?.ways == [.spoken, .away])
            #expect(try await hall.desk.list(for: try await hall.signedIn(.manager)).waiting.count == 1)
            try await hall.decide(id, by: .manager, AdvicePassed(.away), "Samordnaren är föräldraledig.")
            #expect(try await hall.detail(id).events.last { $0.kind == .approved }?.comment.hasPrefix("Den som ger råd är borta") == true)
        }
    }

    @Test("KUN-15: where the advice is a step of its own, no decision goes past it", arguments: TestDatabase.engines)
    func ownStep(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let absence = AbsenceFields(person: try hall.id(.coordinator), from: "2026-03-20")
            try await hall.perform(RecordAbsence(absence), by: .administrator)
            let id = try await hall.application(.handedIn)
            hall.clock.advance(60 * 86_400)
            #expect(try await hall.detail(id).wait?.ways == [])
            for way in WithoutAdvice.allCases {
                let passed = AdvicePassed(way, asked: "Anna Lind", on: "2026-03-26")
                let told = try await hall.refusal(.sectorHead) { try await hall.decide(id, by: $0, passed, "Det brådskar.") }
                #expect(told == "adviceAwaited")
            }
            #expect(try await hall.state(id) == .handedIn)
        }
    }

    @Test("HBG-5.6: an approval against the advice says why", arguments: TestDatabase.engines)
    func against(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.handedIn)
            try await hall.advise(id, .against)
            #expect(try await hall.detail(id).takesReason)
            let told = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0, reason: " ") }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.advise(id, .inFavour)
            #expect(try await hall.detail(id).takesReason == false, "the last advice counts")
            try await hall.decide(id, .approve, by: .manager, reason: "")
            #expect(try await hall.state(id) == .approved)
        }
    }
}

extension TownHall {
    /// Approves without advice in Kanalvakt.
    fileprivate func decide(_ id: Application.ID, by part: Part, _ passed: AdvicePassed, _ why: String) async throws {
        let act = DecideOnApplication(id, round: try await round(id), .approve, reason: "", withoutAdvice: why, passing: passed)
        try await perform(act, by: part)
    }
}
