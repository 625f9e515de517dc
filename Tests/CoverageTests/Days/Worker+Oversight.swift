import Channels
import Organisation
import Oversight
import Testing

@testable import Guidelines
@testable import Web

extension Worker {
    /// Findings, checks, reviews and closures, on a channel of its own that is closed in the end.
    func doOversight(_ visitor: Visitor) async throws {
        let slug = try await channelToClose()
        diary.forget()
        try await visitor.get(.oversight(.board))
        #expect(visitor.status == 200)
        try await visitor.get(.oversight(.board), "?visa=slag")
        try await visitor.post(.oversight(.listing), ["adress": "https://www.exempel.se/sociala-medier"])
        #expect(visitor.status == 303)
        try await visitor.get(.oversight(.channel(slug)))
        #expect(visitor.status == 200)
        try await visitor.post(.oversight(.links(slug)))
        #expect(visitor.status == 303)
        try await visitor.post(.oversight(.account(slug)), ["del": "accountID", "nytt": "4711"])
        #expect(visitor.status == 303)
        try await visitor.post(.oversight(.check(slug)), ["slag": "evaluation", "dag": "2026-03-16"])
        #expect(visitor.status == 303)
        try await visitor.post(.oversight(.reason(slug)), ["slag": "evaluationUndated", "brist": "x", "skal": "Den läggs ner."])
        #expect([303, 422].contains(visitor.status))
        try await close(slug, visitor)
        await sample.house.oversight.watch.goRound()
        diary.note(.watching)
    }

    private func channelToClose() async throws -> String {
        let unit = try await sample.house.office.perform(
            AddUnit(UnitFields(name: "Biblioteket", board: "Kulturnämnden")), by: .system(.commandLine))
        try await sample.house.office.perform(
            AddChannel(
                ChannelFields(
                    slug: "bibblan", name: "Bibblan", platform: "wordpress", address: "https://bibblan.example/", unit: unit,
                    purpose: "Tips om böcker.", openedOn: sample.clock.now.addingTimeInterval(-86_400), guidelineID: "hallsberg")),
            by: .system(.commandLine))
        return "bibblan"
    }

    private func close(_ slug: String, _ visitor: Visitor) async throws {
        try await visitor.get(.oversight(.closing(slug)))
        #expect(visitor.status == 200)
        try await visitor.post(.oversight(.closing(slug)), ["orsak": "notToBeUsed", "skal": "Den används inte."])
        #expect(visitor.status == 303)
        try await visitor.get(.oversight(.closing(slug)))
        for step in ClosureStep.allCases {
            let digest = step == .capture ? "e750f319fc9f11f0f7100c4be7e6c91f0fe42dc89442d699f38a08e184679e56" : ""
            try await visitor.post(
                .oversight(.step(slug)), ["steg": step.rawValue, "dag": "2026-03-16", "anteckning": "Gjort.", "kontrollsumma": digest])
            #expect(visitor.status == 303, "\(step)")
        }
        try await visitor.get(.oversight(.capture(slug)))
        #expect(visitor.status == 200)
        try await visitor.get(.oversight(.closing(slug)))
        try await visitor.post(.oversight(.ending(slug)), ["beslut": "avsluta"])
        #expect(visitor.status == 303)
    }
}
