import Applications
import Channels
import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("An approved application that is the activity plan counts as the plan handed in")
struct PlanFindingTests {
    @Test("OSB-39 the plan is not missing for the channel that came of it, and is for one put in the register by hand", arguments: TestDatabase.engines)
    func applied(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "osby") { tower in
            let (anna, bo) = (try await tower.person("anna", .editor), try await tower.person("bo", .coordinator))
            let chef = try await tower.person("chef", .manager)
            let held = HeldPost(unit: tower.unit, post: .manager, person: chef.person.id)
            try await tower.office.perform(AppointToPost(held), by: Tower.operatorActor)
            let id = try await tower.office.perform(BeginApplication(), by: anna.actor)
            let form = ApplicationForm(try GuidelineLibrary.shipped.guideline("osby"))
            let answers = form.questions.map { ($0.id, answer($0, tower)) }
            let saved = try await tower.office.perform(
                SaveAnswers(id, seen: 0, Dictionary(uniqueKeysWithValues: answers)), by: anna.actor)
            try await tower.office.perform(HandInApplication(id, seen: saved.revision), by: anna.actor)
            try await tower.office.perform(AdviseOnApplication(id, round: 1, .inFavour, comment: ""), by: bo.actor)
            let opened = try await tower.office.perform(DecideOnApplication(id, round: 1, .approve, reason: ""), by: chef.actor)
            let channel = try #require(opened)
            let missing = try await tower.oversight.audit().findings.filter { $0.kind == .activityPlanMissing }.map(\.channel)
            #expect(missing == [tower.channel] && channel != tower.channel)
        }
    }

    private func answer(_ question: FormQuestion, _ tower: Tower) -> String {
        if question.own == .politicians { return "nej" }
        return switch question.kind {
        case .text, .line, .contact: "Så här tänker vi."
        case .yesNo: "ja"
        case .person: "Chef Ek"
        case .people: "Anna Ek\nBo Ek"
        case .platform: "facebook"
        case .address: "https://www.facebook.com/plan"
        case .unit: tower.unit.description
        case .hours: "2"
        case .date: "2027-03-01"
        case .account: "tjanst"
        }
    }
}
