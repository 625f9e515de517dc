import Channels
import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("An application goes from a draft to a channel as the guideline says")
struct WayThroughTests {
    static let cases = TestDatabase.engines.flatMap { engine in
        ["hallsberg", "ludvika", "osby", "gotland", "kungalv"].map { (engine, $0) }
    }

    @Test("HBG-5.5, HBG-5.6, HBG-5.8, LUD-23, LUD-31, OSB-7, OSB-8, OSB-9, GOT-9, GOT-39, KUN-12, KUN-15, KUN-20: each form from the first answer to the register", arguments: cases)
    func wholeWay(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.begin()
            try await hall.save(id, try await hall.goodAnswers())
            for inner in ["http://127.0.0.1/", "http://10.0.0.1/@biblioteket", "https://blogg.local", "https://biblioteket.exempel.se:8080"] {
                try await hall.save(id, [OwnQuestion.address.rawValue: inner])
                #expect(try await hall.detail(id).check.flaws.map(\.question) == [OwnQuestion.address.rawValue], "\(inner)")
            }
            try await hall.save(id, [OwnQuestion.address.rawValue: "https://www.facebook.com/biblioteket"])
            let before = try await hall.detail(id)
            #expect(before.check.flaws.isEmpty, "\(before.check.flaws)")
            try await hall.handIn(id)
            #expect(try await hall.state(id) == .handedIn)
            let asked = try await hall.guidelines.current().rule(ConsultationRule.self) != nil
            #expect(asked == ["hallsberg", "osby", "kungalv"].contains(guideline))
            if asked { try await hall.advise(id, .inFavour) }
            let decider = try await hall.decider()
            let channel = try #require(try await hall.decide(id, .approve, by: decider))
            #expect(try await hall.state(id) == .approved)
            let opened = try #require(try await hall.database.read { try ChannelStore.channel(channel, in: $0) })
            #expect(opened.name == "Biblioteket" && opened.platform.rawValue == "facebook" && opened.unitID == hall.unit)
            #expect(opened.responsible == (try hall.id(.manager)))
            let posts = ["hallsberg": "Chef", "osby": "Chef", "kungalv": "Sektorchef"]
            #expect(opened.decision.by?.hasPrefix("\(posts[guideline] ?? "Förvaltningschef") för ") == true)
            #expect(opened.decision.isNoted && opened.decision.reference == "Ansökan \(id)")
            let detail = try await hall.detail(id)
            let told = detail.events.map(\.kind)
            #expect(told == [.begun, .handedIn] + (asked ? [.advisedFor] : []) + [.approved, .opened])
            #expect(detail.lines.count == detail.answers.form.questions.count)
        }
    }

    @Test("GOT-10: an approved channel is not in the register before its address is known", arguments: TestDatabase.engines)
    func waitsForAddress(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "gotland") { hall in
            let id = try await hall.application(.handedIn)
            #expect(try await hall.decide(id, .approve, by: .headOfDepartment) == nil)
            #expect(try await hall.database.read { try ChannelStore.channels(in: $0) }.isEmpty)
            #expect(try await hall.detail(id).powers.mayOpen)
            let channel = try await hall.perform(OpenApprovedChannel(id, address: "@biblioteket"), by: .applicant)
            let opened = try #require(try await hall.database.read { try ChannelStore.channel(channel, in: $0) })
            #expect(opened.address.text.contains("facebook.com/biblioteket"))
            await #expect(throws: ApplicationRefusal.nothingToOpen) {
                try await hall.perform(OpenApprovedChannel(id, address: "@biblioteket"), by: .applicant)
            }
        }
    }

    @Test("GOT-13: a personal profile filled in after the approval takes a reason of its own", arguments: TestDatabase.engines)
    func profileAfterwards(_ engine: Database.Engine) async throws {
        let (one, other) = ("https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/profile.php?id=100065")
        try await TownHall.with(engine, "gotland") { hall in
            let first = try await hall.application(.approved)
            let told = try await hall.refusal(.applicant) { try await hall.perform(OpenApprovedChannel(first, address: one), by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.perform(OpenApprovedChannel(first, address: one, because: "Plattformen kräver det."), by: .applicant)
            #expect(try await hall.detail(first).application.channel != nil)
            #expect(try await hall.acts().contains("guideline.passedOver"))
            // What was said of the address in the form is said of no other.
            let second = try await hall.draft([OwnQuestion.address.rawValue: one])
            try await hall.handIn(second, reasons: ["skal-\(OwnQuestion.address.rawValue)": "Sidan har inget eget namn än."])
            #expect(try await hall.decide(second, .approve, by: .headOfDepartment) == nil, "the first has the address")
            let reused = try await hall.refusal(.applicant) { try await hall.perform(OpenApprovedChannel(second, address: other), by: $0) }
            #expect(reused?.hasPrefix("invalid") == true)
            try await hall.perform(OpenApprovedChannel(second, address: other, because: "Den heter så."), by: .applicant)
            let third = try await hall.draft([OwnQuestion.address.rawValue: "https://www.facebook.com/profile.php?id=100066"])
            try await hall.handIn(third, reasons: ["skal-\(OwnQuestion.address.rawValue)": "Sidan har inget eget namn än."])
            #expect(try await hall.decide(third, .approve, by: .headOfDepartment) != nil)
        }
    }

    @Test("An address that another channel has does not stop the decision; the channel waits, and it is told why", arguments: TestDatabase.engines)
    func takenAddress(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let address = "https://www.facebook.com/biblioteket"
            _ = try await hall.application(.approved, address: address)
            let second = try await hall.application(.approved, address: address)
            let detail = try await hall.detail(second)
            #expect(detail.application.channel == nil && detail.events.map(\.kind).last == .notOpened)
            let channel = try await hall.perform(
                OpenApprovedChannel(second, address: "https://www.facebook.com/biblioteket2"), by: .coordinator)
            let slug = try await hall.database.read { try ChannelStore.channel(channel, in: $0)?.slug }
            #expect(slug == "biblioteket-2")
        }
    }

    @Test("HBG-5.6, KUN-15: where consulting is a must, there is no decision before the advice", arguments: TestDatabase.engines)
    func consultFirst(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.handedIn)
            for decision in [DecideOnApplication.Decision.approve, .refuse] {
                let told = try await hall.refusal(.manager) { try await hall.decide(id, decision, by: $0, withoutAdvice: "Brådskar.") }
                #expect(told?.hasPrefix("againstRule(HBG-5.6") == true)
            }
            #expect(try await hall.state(id) == .handedIn)
            try await hall.advise(id, .against, comment: "Kontot behövs inte.")
            try await hall.decide(id, .approve, by: .manager)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("Where consulting should be done, deciding without it takes a reason", arguments: TestDatabase.engines)
    func consultShould(_ engine: Database.Engine) async throws {
        let milder = try GuidelineLibrary.shipped.source("hallsberg").milder("HBG-5.6")
        try await TownHall.with(engine, milder) { hall in
            let id = try await hall.application(.handedIn)
            let told = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.decide(id, .approve, by: .manager, withoutAdvice: "Krisen kräver en kanal i dag.")
            let detail = try await hall.detail(id)
            #expect(detail.events.last { $0.kind == .approved }?.comment.contains("Krisen kräver") == true)
            let acts = try await hall.acts()
            #expect(acts.contains("guideline.passedOver"))
        }
    }

    @Test("An application comes back to be changed as often as it takes, and each time is kept", arguments: TestDatabase.engines)
    func returns(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            let id = try await hall.application(.returned)
            try await hall.save(id, ["fraga.malgrupp": "De som bor i Lönsboda."])
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            try await hall.decide(id, .change, by: .manager, reason: "Skriv vem som bevakar på sommaren.")
            #expect(try await hall.state(id) == .returned)
            try await hall.handIn(id)
            // What was advised before it was changed is no advice on what is handed in now.
            let told = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("againstRule(OSB-8") == true)
            try await hall.advise(id, .inFavour)
            try await hall.decide(id, .refuse, by: .manager, reason: "Ni har redan ett konto.")
            let detail = try await hall.detail(id)
            #expect(detail.application.round == 3 && detail.application.state == .refused)
            #expect(detail.lines.first { $0.question == "fraga.malgrupp" }?.answer == "De som bor i Lönsboda.")
            let first = try await hall.database.read { try ApplicationStore(session: $0).lines(of: id, round: 1) }
            #expect(first.first { $0.question == "fraga.malgrupp" }?.answer == "För att fler ska hitta till oss.")
        }
    }

    @Test("OSB-7: a manager who applies does not decide alone; the one above does", arguments: TestDatabase.engines)
    func ownManager(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            let id = try await hall.application(.advised, by: .manager)
            let told = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0) }
            #expect(told == "\(Refusal.missingPost(.headOfDepartment, unit: "Biblioteket"))")
            #expect(try await hall.detail(id, for: .manager).decider?.isAboveApplicant == true)
            try await hall.decide(id, .approve, by: .headOfDepartment)
            #expect(try await hall.state(id) == .approved)
        }
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.advised, by: .manager)
            try await hall.decide(id, .approve, by: .manager)
            #expect(try await hall.state(id) == .approved, "HBG-5.5: the manager may decide that the unit starts one")
        }
    }

    @Test("A guideline that does not say who decides leaves it to the coordinator", arguments: TestDatabase.engines)
    func silent(_ engine: Database.Engine) async throws {
        let source = try GuidelineLibrary.shipped.source("ludvika")
        let start = try #require(source.range(of: "\napproval:\n")), end = try #require(source.range(of: "\nstartForm:\n"))
        try await TownHall.with(engine, source.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "\n")) { hall in
            let id = try await hall.application(.handedIn)
            #expect(try await hall.detail(id).decider?.authority == .coordinator)
            let told = try await hall.refusal(.headOfDepartment) { try await hall.decide(id, .approve, by: $0) }
            #expect(told == "\(Refusal.notFound)")
            try await hall.decide(id, .approve, by: .coordinator)
            #expect(try await hall.state(id) == .approved)
        }
    }
}

extension String {
    /// The profile with one clause worded as a should.
    func milder(_ clause: String) throws -> String {
        let start = try #require(range(of: "- id: \(clause)\n"))
        let word = try #require(self[start.upperBound...].range(of: "strength: must"))
        return replacingCharacters(in: word, with: "strength: should")
    }
}
