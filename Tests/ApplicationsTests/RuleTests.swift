import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("What the guideline says about people decides what can be handed in")
struct RuleTests {
    @Test("HBG-12.8, HBG-12.9: one person alone needs somebody who covers", arguments: TestDatabase.engines)
    func alone(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let alone = ["fraga.bevakning": "Applicant Ek", "ersattare": ""]
            let told = try await hall.flaws(alone)
            #expect(told == ["ersattare HBG-12.9 refuse"])
            #expect(try await hall.flaws(["fraga.bevakning": "Applicant Ek", "ersattare": "applicant ek"]) == ["ersattare HBG-12.9 refuse"])
            #expect(try await hall.flaws(["fraga.bevakning": "Applicant Ek", "ersattare": "Colleague Ek"]).isEmpty)
            #expect(try await hall.flaws(["ersattare": ""]).isEmpty, "two cover for each other")
        }
    }

    @Test("KUN-18: two always have access", arguments: TestDatabase.engines)
    func access(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let told = try await hall.flaws(["skoter": "Applicant Ek", "ersattare": ""])
            #expect(told.contains("skoter KUN-18 refuse"))
            #expect(try await hall.flaws(["skoter": "Applicant Ek", "ersattare": "Manager Ek"]).isEmpty)
        }
    }

    @Test("OSB-14: a politician may not answer for a channel, whether told or known", arguments: TestDatabase.engines)
    func politician(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            #expect(try await hall.flaws(["fortroendevalda": "ja"]) == ["fortroendevalda OSB-14 refuse"])
            let fields = PersonFields(username: "pol", firstName: "Pia", lastName: "Holm", isPolitician: true)
            try await hall.office.perform(AddPerson(fields), by: TownHall.operatorActor)
            #expect(try await hall.flaws(["ansvarig": "Pia Holm, ledamot"]) == ["fortroendevalda OSB-14 refuse"])
        }
    }

    @Test("OSB-14 worded as a should takes a reason, which is kept with the answer", arguments: TestDatabase.engines)
    func politicianMilder(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, try GuidelineLibrary.shipped.source("osby").milder("OSB-14")) { hall in
            let id = try await hall.begin()
            try await hall.save(id, try await hall.goodAnswers())
            try await hall.save(id, ["fortroendevalda": "ja"])
            let told = try await hall.refusal(.applicant) { try await hall.handIn(id, by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.handIn(id, reasons: ["skal-fortroendevalda": "Hon är också anställd i skolan."])
            let line = try await hall.detail(id).lines.first { $0.question == "fortroendevalda" }
            #expect(line?.reason == "Hon är också anställd i skolan." && line?.answer == "Ja")
        }
    }

    @Test("GOT-13: a private account is not used in service", arguments: TestDatabase.engines)
    func account(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "gotland") { hall in
            let told = try await hall.flaws(["inloggning": "privat"])
            let strength = try await hall.guidelines.current().clause("GOT-13")?.strength
            #expect(told == ["inloggning GOT-13 \(strength?.answer ?? .letBe)"])
        }
    }

    @Test("GOT-13, KUN-53: an address that is a person's own profile is noticed, a must hinders and a should asks why", arguments: [("gotland", "askWhy"), ("kungalv", "refuse"), ("hallsberg", nil)])
    func profile(_ guideline: String, _ answer: String?) async throws {
        try await TownHall.with(.sqlite, guideline) { hall in
            let told = try await hall.flaws(["plattform": "linkedin", OwnQuestion.address.rawValue: "https://www.linkedin.com/in/anna-ek"])
            let clause = ["gotland": "GOT-13", "kungalv": "KUN-53"][guideline] ?? ""
            #expect(told.filter { $0.hasPrefix(OwnQuestion.address.rawValue) } == (answer.map { ["\(OwnQuestion.address.rawValue) \(clause) \($0)"] } ?? []))
        }
    }

    @Test("HBG-5.1, HBG-5.3, HBG-12.7: time is told, and a day to evaluate, or why there is none", arguments: TestDatabase.engines)
    func resources(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let told = try await hall.flaws(["tid-bevaka": "", "utvarderas": ""])
            #expect(told == ["tid-bevaka HBG-5.1 refuse", "utvarderas HBG-5.3 askWhy"])
        }
    }

    @Test("Named people get their roles from whoever may give them, and the rest are left as a next step", arguments: TestDatabase.engines)
    func roles(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.approved)
            let detail = try await hall.detail(id)
            #expect(detail.named.roles.map(\.role) == [.manager, .editor, .deputy])
            let channel = try await hall.perform(OpenApprovedChannel(id, address: "@bibblan"), by: .coordinator)
            let grants = try await hall.database.read { try PersonStore.grants(of: hall.id(.manager), in: $0) }
            #expect(grants.contains(Grant(role: .manager, channel: channel.rawValue)))
            let second = try await hall.application(.approved, address: "@bibblan2")
            #expect(try await hall.detail(second).application.channel != nil)
            let later = try await hall.database.read { try PersonStore.grants(of: hall.id(.manager), in: $0) }
            #expect(later.count == grants.count, "a manager by post alone may give no roles")
        }
    }
}

extension TownHall {
    /// What is found in a good form with these answers changed.
    fileprivate func flaws(_ given: [String: String]) async throws -> [String] {
        let id = try await begin()
        try await save(id, try await goodAnswers())
        try await save(id, given)
        return try await detail(id).check.flaws.map { "\($0.question) \($0.clause?.text ?? "") \($0.answer)" }
    }
}
