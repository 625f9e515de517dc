import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("Nothing that is typed in an application is lost")
struct DraftTests {
    @Test("A half-filled form is kept as it is, and what is missing is told only when it is handed in", arguments: TestDatabase.engines)
    func half(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.begin()
            try await hall.save(id, ["namn": "  Bib", "tid-start": "vet inte än", "adress": "facebook", "fraga.mal": ""])
            let sheet = try await hall.detail(id).answers.sheet
            #expect(sheet["namn"] == "  Bib" && sheet["tid-start"] == "vet inte än" && sheet["adress"] == "facebook")
            await #expect(throws: ApplicationRefusal.self) { try await hall.handIn(id) }
            let check = try await hall.detail(id).check
            let wrong = check.hindrances.filter { $0.kind != .missing }.map(\.question)
            #expect(wrong == ["adress", "tid-start"])
            let form = ApplicationForm(try await hall.guidelines.current())
            let needed = form.questions.filter { if case .needed = $0.demand { true } else { false } }.map(\.id)
            let answered: Set = ["namn", "enhet", "tid-start"]
            #expect(check.hindrances.filter { $0.kind == .missing }.map(\.question) == needed.filter { !answered.contains($0) })
            #expect(check.hindrances.allSatisfy { form.step(asking: $0.question) != nil })
            #expect(try await hall.state(id) == .draft)
        }
    }

    @Test("HBG-5.9: two who write the same draft lose nothing; both answers are shown until someone chooses", arguments: TestDatabase.engines)
    func twoWriters(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.begin()
            try await hall.save(id, ["namn": "Bibblan", "fraga.mal": "Fler läser."])
            let seen = try await hall.detail(id).application.revision
            try await hall.perform(AskForHelp(id), by: .applicant)
            try await hall.save(id, seen: seen, by: .coordinator, ["namn": "Hallsbergs kommun – Biblioteket", "fraga.mal": "Fler läser."])
            let outcome = try await hall.save(id, seen: seen, ["namn": "Bibblan i Hallsberg", "fraga.mal": "Fler barn läser."])
            #expect(outcome.competing == ["namn"])
            var sheet = try await hall.detail(id).answers.sheet
            #expect(sheet["namn"] == "Hallsbergs kommun – Biblioteket" && sheet["fraga.mal"] == "Fler barn läser.")
            #expect(sheet.competing["namn"]?.map(\.value) == ["Bibblan i Hallsberg"])
            await #expect(throws: ApplicationRefusal.self) { try await hall.handIn(id) }
            // The same old page sent twice is one competing answer.
            try await hall.save(id, seen: seen, ["namn": "Bibblan i Hallsberg"])
            #expect(try await hall.detail(id).answers.sheet.competing["namn"]?.count == 1)
            try await hall.perform(ChooseAnswer(id, "namn", competing: 0), by: .applicant)
            sheet = try await hall.detail(id).answers.sheet
            #expect(sheet["namn"] == "Bibblan i Hallsberg" && sheet.competing.isEmpty)
            // A page that did not touch the answer leaves the newer one be.
            try await hall.save(id, seen: seen, ["namn": "Bibblan", "fraga.mal": "Fler läser."])
            #expect(try await hall.detail(id).answers.sheet.competing.isEmpty)
        }
    }

    @Test("Hostile forms: unknown questions, huge answers and bytes that no database takes", arguments: TestDatabase.engines)
    func hostile(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let id = try await hall.begin()
            let huge = String(repeating: "å", count: 200_000)
            try await hall.save(
                id, ["fraga.finns-inte": "x", "": "y", "state": "approved", "fraga.syfte": huge, "namn": "a\0b", "enhet": "999999"])
            let detail = try await hall.detail(id)
            #expect(Set(detail.answers.sheet.standing.keys) == ["fraga.syfte", "namn", "enhet"])
            #expect(detail.answers.sheet["fraga.syfte"].utf8.count <= SaveAnswers.mostBytes && detail.answers.sheet["namn"] == "ab")
            #expect(detail.unit == nil)
            try await hall.save(id, try await hall.goodAnswers())
            for (question, value) in [
                ("fraga.syfte", String(repeating: "å", count: 4001)), ("enhet", "0"), ("enhet", "' OR 1=1"), ("tid-start", "-1"),
                ("tid-start", "1e9"), ("plattform", "../etc"), ("adress", "javascript:alert(1)"), ("kommentarer", "kanske"),
                ("namn", "a\u{202E}b"),
            ] {
                let was = try await hall.detail(id).answers.sheet[question]
                try await hall.save(id, [question: value])
                let told = try await hall.refusal(.applicant) { try await hall.handIn(id, by: $0) }
                #expect(told?.hasPrefix("incomplete") == true, "\(question): \(value.prefix(30))")
                try await hall.save(id, [question: was])
            }
            try await hall.handIn(id)
            await #expect(throws: Refusal.notFound) { try await hall.detail(Application.ID(4_000_000), for: .coordinator) }
        }
    }

    @Test("Of endless names in a draft no more are looked for than an answer has room for", arguments: TestDatabase.engines)
    func endlessNames(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let id = try await hall.begin()
            let form = ApplicationForm(try await hall.guidelines.current())
            let question = try #require(form.question(for: .watchers))
            let given = (1...12_000).map { "n\($0)" }.joined(separator: "\n")
            try await hall.save(id, [question.id: given])
            let detail = try await hall.detail(id)
            #expect(detail.answers.sheet[question.id].utf8.count > question.longest)
            #expect(detail.named.watchers.map(\.written) == (1...FormAnswers.mostNames).map { "n\($0)" })
            #expect(FormAnswers.mostNames >= question.longest / 2)
        }
    }

    @Test("What is handed in is what was read: a change in between is told", arguments: TestDatabase.engines)
    func staleHandIn(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "ludvika") { hall in
            let id = try await hall.begin()
            let outcome = try await hall.save(id, try await hall.goodAnswers())
            try await hall.save(id, ["namn": "Något annat"])
            await #expect(throws: ApplicationRefusal.changedMeanwhile) {
                try await hall.perform(HandInApplication(id, seen: outcome.revision), by: .applicant)
            }
            try await hall.handIn(id)
            let old = AdviseOnApplication(id, round: 0, .inFavour, comment: "")
            await #expect(throws: ApplicationRefusal.changedMeanwhile) { try await hall.perform(old, by: .coordinator) }
        }
    }

    @Test("A draft follows the guideline in force and tells what changed; what is handed in keeps what it was asked", arguments: TestDatabase.engines)
    func newVersion(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let (draft, handed) = (try await hall.begin(), try await hall.application(.handedIn))
            try await hall.save(draft, try await hall.goodAnswers())
            let first = try await hall.guidelines.current().version
            let profile = try TestGuideline.profile(
                later: 1, ("- id: hitta-hit\n      question: Hur ska", "- id: hitta-oss\n      question: Var ska"),
                ("decidedBy: unitManager", "decidedBy: sectorHead"))
            try await hall.office.perform(AdoptGuideline(profile: profile, file: "ny.yaml"), by: TownHall.operatorActor)
            let changes = try #require(try await hall.detail(draft).changes)
            #expect(changes.former == first && changes.added.count == 1 && changes.dropped.map(\.answer) == ["För att fler ska hitta till oss."])
            // A page from before the change still keeps what was typed in it.
            try await hall.save(draft, ["fraga.hitta-hit": "Affischer."])
            #expect(try await hall.detail(draft).answers.sheet["fraga.hitta-hit"] == "Affischer.")
            let told = try await hall.refusal(.applicant) { try await hall.handIn(draft, by: $0) }
            #expect(told?.contains("hitta-oss") == true)
            let detail = try await hall.detail(handed)
            #expect(detail.application.guidelineVersion == first && detail.lines.contains { $0.question == "fraga.hitta-hit" })
            #expect(detail.changes == nil)
            // Who decides is whom the guideline names on the day of the decision.
            try await hall.advise(handed, .inFavour)
            let manager = try await hall.refusal(.manager) { try await hall.decide(handed, .approve, by: $0) }
            #expect(manager == "\(Refusal.notFound)")
            try await hall.perform(OpenAndDecide.approve(handed, round: 1), by: .sectorHead)
        }
    }
}

private enum OpenAndDecide {
    static func approve(_ id: Application.ID, round: Int64) -> DecideOnApplication {
        DecideOnApplication(id, round: round, .approve, reason: "")
    }
}
