import Channels
import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("What an application asks of itself, and what it tells of an answer")
struct AnswerTests {
    static let extras: [(guideline: String, questions: [String])] = [
        ("hallsberg", []), ("ludvika", ["tid-start", "tid-bevaka", "tid-skriva", "sekretess"]),
        ("osby", ["tid-start", "tid-bevaka", "tid-skriva", "sekretess"]),
        ("gotland", ["tid-start", "tid-bevaka", "tid-skriva", "sekretess"]), ("kungalv", ["sekretess"]),
    ]

    @Test("HBG-12.7, HBG-12.11: time and secrecy are asked in every application, and are no must where the guideline is silent", arguments: extras)
    func own(_ guideline: String, _ questions: [String]) throws {
        let form = ApplicationForm(try GuidelineLibrary.shipped.guideline(guideline))
        let extra = form.questions.filter(\.isExtra)
        #expect(extra.map(\.id) == questions)
        #expect(extra.allSatisfy { $0.isOptional && $0.clauses.isEmpty && $0.help != nil })
        for own in [OwnQuestion.hoursToStart, .hoursToWatch, .hoursToWrite] { #expect(form.question(for: own) != nil) }
        #expect(form.question(for: .secrecy) != nil || form.questions.contains { $0.clauses.first?.text == "HBG-12.11" })
    }

    @Test("HBG-12.7, HBG-12.11: an application without answers to them is handed in, and one with them shows them", arguments: TestDatabase.engines)
    func optional(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "ludvika") { hall in
            let id = try await hall.draft(["tid-start": "", "tid-bevaka": "", "tid-skriva": "", "sekretess": ""])
            #expect(try await hall.detail(id).check.flaws.isEmpty)
            try await hall.save(id, ["sekretess": "Nej, vi ber dem ringa.", "tid-bevaka": "2"])
            try await hall.handIn(id)
            let lines = try await hall.detail(id, for: .headOfDepartment).lines
            #expect(lines.first { $0.question == "sekretess" }?.answer == "Nej, vi ber dem ringa.")
            #expect(lines.first { $0.question == "tid-bevaka" }?.answer == "2 timmar")
        }
    }

    @Test("HBG-5.1, HBG-5.3: a day that has been, and more hours than a week has, cannot be used; none to watch is asked about", arguments: TestDatabase.engines)
    func bounds(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.draft([:])
            for (question, value, serves) in [
                ("utvarderas", "2020-01-01", false), ("utvarderas", "2026-03-27", false), ("utvarderas", "2026-03-28", true),
                ("tid-skriva", "168,01", false), ("tid-skriva", "168", true), ("tid-bevaka", "999", false), ("tid-start", "999", true),
                ("tid-skriva", "0", true),
            ] {
                try await hall.save(id, [question: value])
                #expect(try await hall.detail(id).check.flaws.isEmpty == serves, "\(question) \(value)")
                try await hall.save(id, [question: try await hall.goodAnswers()[question] ?? ""])
            }
            try await hall.save(id, ["tid-bevaka": "0"])
            #expect(try await hall.detail(id).check.questions.map(\.question) == ["tid-bevaka"])
            let told = try await hall.refusal(.applicant) { try await hall.handIn(id, by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.handIn(id, reasons: ["skal-tid-bevaka": "Växeln bevakar åt oss."])
            let lines = try await hall.detail(id).lines
            #expect(lines.first { $0.question == "tid-bevaka" }?.reason == "Växeln bevakar åt oss.")
            #expect(lines.first { $0.question == "utvarderas" }?.answer == "1 mars 2027")
        }
    }

    @Test("GOT-40: an address that is official, was, or stands in another application is told before anybody decides", arguments: TestDatabase.engines)
    func address(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "gotland") { hall in
            let address = "https://www.facebook.com/biblioteket"
            let first = try await hall.application(.handedIn, address: address)
            let second = try await hall.draft(["adress": "https://m.facebook.com/Biblioteket/"])
            #expect(try await hall.taken(second) == TakenAddress(holder: .applied, name: "Biblioteket"))
            #expect(try await hall.detail(second).check.flaws.map(\.question) == ["adress"])
            #expect(try await hall.taken(first) == nil, "a draft hinders nobody")
            let channel = try #require(try await hall.decide(first, .approve, by: .headOfDepartment))
            #expect(try await hall.taken(second) == TakenAddress(holder: .official, name: "Biblioteket"))
            try await hall.handIn(second)
            let seen = try await hall.detail(second, for: .headOfDepartment).check.flaws.first
            #expect(seen?.words.hasPrefix("Adressen är redan officiell, för ”Biblioteket”.") == true && seen?.isOfGivenAnswer == true)
            try await hall.perform(CloseChannel(channel, on: hall.clock.now), by: .coordinator)
            #expect(try await hall.taken(second) == TakenAddress(holder: .former, name: "Biblioteket"))
        }
    }

    @Test("GOT-40: another's name on its platform is the same address, and an address that has been changed since is nobody's", arguments: TestDatabase.engines)
    func addressAsWritten(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "gotland") { hall in
            let first = try await hall.draft(["adress": "https://www.facebook.com/badhuset"])
            try await hall.save(first, ["adress": "@biblioteket"])
            try await hall.handIn(first)
            let second = try await hall.draft(["adress": "https://www.facebook.com/biblioteket"])
            #expect(try await hall.taken(second) == TakenAddress(holder: .applied, name: "Biblioteket"))
            try await hall.save(second, ["adress": "https://www.facebook.com/badhuset"])
            #expect(try await hall.taken(second) == nil)
        }
    }
}

@Suite("An approved activity plan is handed in for keeping")
struct PlanTests {
    @Test("OSB-39: whoever keeps plans reads the approved application, finds it in the list and is told of it", arguments: TestDatabase.engines)
    func kept(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            for (state, isKept) in [(Application.State.advised, false), (.refused, false), (.approved, true)] {
                let id = try await hall.application(state)
                let told = try await hall.refusal(.registrar) { _ = try await hall.detail(id, for: $0) }
                #expect(told == (isKept ? nil : "\(Refusal.missingRight(.adviseOnApplications, channel: nil))"), "\(state)")
                let listed = try await hall.desk.list(for: try await hall.signedIn(.registrar)).plans.map(\.application.id)
                #expect(listed == (isKept ? [id] : []))
            }
            let subjects = try await hall.database.read { session in
                try session.rows(
                    "SELECT subject FROM letter WHERE person_id = ?", try hall.id(.registrar)
                ).map { try $0.text("subject") }
            }
            #expect(subjects == ["Aktivitetsplan att förvara: ”Biblioteket”"])
            #expect(try await hall.desk.list(for: try await hall.signedIn(.colleague)).plans.isEmpty)
        }
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.approved)
            let told = try await hall.refusal(.registrar) { _ = try await hall.detail(id, for: $0) }
            #expect(told == "\(Refusal.missingRight(.adviseOnApplications, channel: nil))", "a checklist is no plan")
        }
    }
}

extension TownHall {
    fileprivate func taken(_ id: Application.ID) async throws -> TakenAddress? {
        try await detail(id, for: .applicant).facts.taken
    }
}
