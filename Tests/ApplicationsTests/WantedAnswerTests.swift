import Channels
import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("The answer that a guideline demands is in place before a channel is approved")
struct WantedAnswerTests {
    static let demands: [(guideline: String, question: String, clause: ClauseID)] = [
        ("hallsberg", "fraga.avsandare", "HBG-12.10"), ("hallsberg", "fraga.anmalan", "HBG-12.14"),
        ("gotland", "fraga.uppdrag", "GOT-9"), ("kungalv", "fraga.resurser", "KUN-14"),
    ]
    static let cases = TestDatabase.engines.flatMap { engine in demands.map { (engine, $0) } }

    @Test("HBG-12.10, HBG-12.14, GOT-9, KUN-14: another answer can be handed in, not approved, and is mended", arguments: cases)
    func demanded(_ engine: Database.Engine, _ demand: (guideline: String, question: String, clause: ClauseID)) async throws {
        let (guideline, question, clause) = demand
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.handedIn([question: "nej"])
            let check = try await hall.detail(id).check
            #expect(check.obstacles.map(\.question) == [question] && check.obstacles.map(\.clause) == [clause])
            #expect(check.hindrances.isEmpty && check.questions.isEmpty)
            if try await hall.isConsulted { try await hall.advise(id, .inFavour) }
            let decider = try await hall.decider()
            let (before, state) = (try await hall.acts(), try await hall.state(id))
            let told = try await hall.refusal(decider) { try await hall.decide(id, .approve, by: $0, reason: "Vi gör det ändå.") }
            #expect(told?.hasPrefix("unwished") == true)
            #expect(try await hall.acts() == before, "nothing is recorded of what was refused")
            #expect(try await hall.state(id) == state)
            #expect(try await hall.database.read { try ChannelStore.channels(in: $0) }.isEmpty)
            try await hall.decide(id, .change, by: decider, reason: "Ändra det först.")
            let kept = try await hall.detail(id)
            #expect(kept.answers.sheet[question] == "nej" && kept.powers.mayWrite)
            try await hall.save(id, [question: "ja"])
            try await hall.handIn(id)
            if try await hall.isConsulted { try await hall.advise(id, .inFavour) }
            try await hall.decide(id, .approve, by: decider)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-12.10, HBG-12.14: the refusal says which answers and what to do, and an application can always be refused", arguments: TestDatabase.engines)
    func words(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.handedIn(["fraga.avsandare": "nej", "fraga.anmalan": "nej"])
            try await hall.advise(id, .against)
            let told = await #expect(throws: ApplicationRefusal.self) { try await hall.decide(id, .approve, by: .manager) }
            #expect(
                told?.sentence(in: .sv) == """
                    Ansökan kan inte godkännas som den är. Riktlinjen kräver ett annat svar på ”Syns det tydligt att ni hör till \
                    kommunen?” (HBG-12.10) och ”Säger ni till kommunikationsavdelningen både när kontot startar och när det \
                    avslutas?” (HBG-12.14). Skicka tillbaka den, så att det kan ändras, eller avslå den.
                    """)
            try await hall.decide(id, .refuse, by: .manager)
            #expect(try await hall.state(id) == .refused)
        }
    }

    @Test("HBG-12.10 worded as a should takes a reason, which is kept with the answer, and can then be approved", arguments: TestDatabase.engines)
    func should(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, try GuidelineLibrary.shipped.source("hallsberg").milder("HBG-12.10")) { hall in
            let id = try await hall.begin()
            try await hall.save(id, try await hall.goodAnswers().merging(["fraga.avsandare": "nej"]) { $1 })
            let told = try await hall.refusal(.applicant) { try await hall.handIn(id, by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.handIn(id, reasons: ["skal-fraga.avsandare": "Bilden är beställd."])
            #expect(try await hall.detail(id).lines.first { $0.question == "fraga.avsandare" }?.reason == "Bilden är beställd.")
            #expect(try await hall.acts().contains("guideline.passedOver"))
            try await hall.advise(id, .inFavour)
            try await hall.decide(id, .approve, by: .manager)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("KUN-14: knowledge and routines are demanded also where the guideline has no form of its own", arguments: TestDatabase.engines)
    func withoutForm(_ engine: Database.Engine) async throws {
        let source = try GuidelineLibrary.shipped.source("kungalv").replacing("      answer: yesNo\n      wanted: yes\n", with: "")
        try await TownHall.with(engine, source) { hall in
            let id = try await hall.handedIn(["kunskap": "nej", "rutiner": "nej"])
            #expect(try await hall.detail(id).check.obstacles.map(\.question) == ["kunskap", "rutiner"])
            try await hall.advise(id, .inFavour)
            let told = try await hall.refusal(.sectorHead) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("unwished") == true)
        }
    }

    @Test("What a version in force today demands holds for what was handed in under an earlier one", arguments: TestDatabase.engines)
    func laterVersion(_ engine: Database.Engine) async throws {
        let source = try GuidelineLibrary.shipped.source("hallsberg")
        try await TownHall.with(engine, source.replacing("      wanted: yes\n", with: "")) { hall in
            let id = try await hall.handedIn(["fraga.avsandare": "nej"])
            #expect(try await hall.detail(id).check.flaws.isEmpty)
            try await hall.advise(id, .inFavour)
            let later = Array(source.replacing("\nversion: 1\n", with: "\nversion: 2\n").utf8)
            try await hall.office.perform(AdoptGuideline(profile: later, file: "ny.yaml", acceptsDraft: true), by: TownHall.operatorActor)
            let told = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("unwished") == true)
        }
    }
}

extension TownHall {
    fileprivate var isConsulted: Bool {
        get async throws { try await guidelines.current().rule(ConsultationRule.self) != nil }
    }

    /// A good application with these answers changed, handed in.
    fileprivate func handedIn(_ given: [String: String]) async throws -> Application.ID {
        let id = try await begin()
        try await save(id, try await goodAnswers().merging(given) { $1 })
        try await handIn(id)
        return id
    }
}
