import Channels
import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("Whoever answers for a channel is whom the guideline says")
struct ResponsibleTests {
    typealias Part = TownHall.Part

    static let posts = TestDatabase.engines.flatMap { engine in
        [("hallsberg", "HBG-4.1"), ("kungalv", "KUN-14")].map { (engine, $0, $1) }
    }

    @Test("HBG-4.1, KUN-14: somebody without the post is told, can be handed in, and is not approved", arguments: posts)
    func withoutPost(_ engine: Database.Engine, _ guideline: String, _ clause: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.draft(["ansvarig": "Colleague Ek"])
            let flaw = try #require(try await hall.detail(id).check.flaws.first)
            #expect(flaw.question == "ansvarig" && flaw.clause?.text == clause && flaw.isForDecision && flaw.isOfGivenAnswer)
            #expect(
                flaw.words.hasPrefix(
                    """
                    Colleague Ek är inte chef för Biblioteket, och enligt riktlinjen är det chefen som ansvarar. Välj Manager Ek, \
                    HeadOfDepartment Ek
                    """))
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            let decider = try await hall.decider()
            let told = try await hall.refusal(decider) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("unwished") == true)
            try await hall.decide(id, .change, by: decider, reason: "Låt chefen ansvara.")
            try await hall.save(id, ["ansvarig": "Manager Ek"])
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            try await hall.decide(id, .approve, by: decider)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-4.1, KUN-14: whoever holds the post, or one above it, for that unit may answer for the channel", arguments: posts)
    func holders(_ engine: Database.Engine, _ guideline: String, _ clause: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.draft([:])
            for part in Part.allCases {
                try await hall.save(id, ["ansvarig": part.fullName])
                // HBG-4.2: the shared channels are the coordinating unit's own, and the coordinator's to answer for.
                let isShared = guideline == "hallsberg" && part == .coordinator
                let may = [.manager, .headOfDepartment, .sectorHead].contains(part) || isShared
                #expect(try await hall.detail(id).check.flaws.isEmpty == may, "\(part)")
            }
            #expect(try await hall.detail(id).facts.answering?.people.first?.fullName == Part.manager.fullName)
        }
    }

    @Test("LUD-7, OSB-52, GOT-16: where the guideline names no post, anybody who is known may", arguments: TestDatabase.engines, ["ludvika", "osby", "gotland"])
    func noPost(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let own = try #require(ApplicationForm(try await hall.guidelines.current()).question(for: .responsible))
            let id = try await hall.draft([own.id: "Colleague Ek"])
            #expect(try await hall.detail(id).facts.answering == nil)
            #expect(try await hall.detail(id).check.flaws.isEmpty)
            try await hall.save(id, [own.id: "Kalle Anka"])
            let flaw = try #require(try await hall.detail(id).check.flaws.first { $0.question == own.id })
            #expect(flaw.isForDecision && flaw.words.contains("Kalle Anka finns inte i Kanalvakt ännu"))
            // Nobody is made the channel's manager by answering for it where no manager does.
            try await hall.save(id, [own.id: "Stranger Ek"])
            #expect(try await hall.detail(id).named.roles.map(\.role) == [.editor, .deputy])
        }
    }

    @Test("HBG-4.1 worded as a should takes a reason from the applicant and from whoever approves", arguments: TestDatabase.engines)
    func should(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, try GuidelineLibrary.shipped.source("hallsberg").milder("HBG-4.1")) { hall in
            let id = try await hall.draft(["ansvarig": "Colleague Ek"])
            let told = try await hall.refusal(.applicant) { try await hall.handIn(id, by: $0) }
            #expect(told?.hasPrefix("invalid") == true)
            try await hall.handIn(id, reasons: ["skal-ansvarig": "Chefen är tjänstledig."])
            #expect(try await hall.detail(id).lines.first { $0.question == "ansvarig" }?.reason == "Chefen är tjänstledig.")
            try await hall.advise(id, .inFavour)
            #expect(try await hall.detail(id).takesReason)
            let silent = try await hall.refusal(.manager) { try await hall.decide(id, .approve, by: $0, reason: "") }
            #expect(silent?.hasPrefix("invalid") == true)
            try await hall.decide(id, .approve, by: .manager, reason: "Det är bara över sommaren.")
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-4.1, KUN-14: a post that changes hands after the decision leaves the channel to open with nobody who answers for it", arguments: posts)
    func lostPost(_ engine: Database.Engine, _ guideline: String, _ clause: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.application(.approved)
            let held = HeldPost(unit: hall.unit, post: .manager, person: try hall.id(.manager))
            try await hall.office.perform(EndPost(held), by: TownHall.operatorActor)
            let channel = try await hall.perform(OpenApprovedChannel(id, address: "https://www.facebook.com/biblioteket"), by: .applicant)
            let opened = try #require(try await hall.database.read { try ChannelStore.channel(channel, in: $0) })
            #expect(opened.isOpen && opened.responsible == nil)
        }
    }

    @Test("HBG-4.1: where nobody holds the post, it is told who can mend that", arguments: TestDatabase.engines)
    func vacant(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            for (part, post) in [(Part.manager, UnitPost.manager), (.headOfDepartment, .headOfDepartment), (.sectorHead, .sectorHead)] {
                let held = HeldPost(unit: hall.unit, post: post, person: try hall.id(part))
                try await hall.office.perform(EndPost(held), by: TownHall.operatorActor)
            }
            let id = try await hall.draft([:])
            let flaw = try #require(try await hall.detail(id).check.flaws.first)
            #expect(flaw.words.hasSuffix("Ingen är utsedd än. Be administratören utse någon."))
        }
    }
}

@Suite("A name that Kanalvakt does not know satisfies no rule")
struct UnknownNameTests {
    @Test("KUN-18: two named of whom one is known are not two with access", arguments: TestDatabase.engines)
    func access(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let id = try await hall.draft(["skoter": "Applicant Ek\nKalle Anka", "ersattare": "kalle anka"])
            let flaws = try await hall.detail(id).check.flaws
            #expect(flaws.map { "\($0.question) \($0.clause?.text ?? "")" } == ["skoter KUN-18", "ersattare KUN-45"])
            #expect(flaws.allSatisfy { $0.isForDecision })
            #expect(flaws.first?.words.contains("Kalle Anka finns inte i Kanalvakt ännu och räknas inte än") == true)
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            let told = try await hall.refusal(.sectorHead) { try await hall.decide(id, .approve, by: $0) }
            #expect(told?.hasPrefix("unwished") == true)
            // Once the person is there, the same application can be approved.
            let fields = PersonFields(username: "kalle", firstName: "Kalle", lastName: "Anka")
            try await hall.office.perform(AddPerson(fields), by: TownHall.operatorActor)
            try await hall.decide(id, .approve, by: .sectorHead)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-12.9, LUD-37, GOT-36: somebody unknown covers for nobody", arguments: TestDatabase.engines)
    func cover(_ engine: Database.Engine) async throws {
        for (guideline, clause) in [("hallsberg", "HBG-12.9"), ("ludvika", "LUD-37"), ("gotland", "GOT-36")] {
            try await TownHall.with(engine, guideline) { hall in
                let form = ApplicationForm(try await hall.guidelines.current())
                let watchers = try #require(form.question(for: .watchers))
                let id = try await hall.draft([watchers.id: "Applicant Ek", "ersattare": "Kalle Anka"])
                let flaws = try await hall.detail(id).check.flaws
                #expect(flaws.map { "\($0.question) \($0.clause?.text ?? "")" } == ["ersattare \(clause)"])
                #expect(flaws.first?.words.contains("Kalle Anka finns inte i Kanalvakt ännu") == true)
            }
        }
    }

    @Test("Somebody unknown besides those who are enough is only told, and after approval what is left to do", arguments: TestDatabase.engines)
    func besides(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "kungalv") { hall in
            let id = try await hall.draft(["skoter": "Applicant Ek\nColleague Ek\nKalle Anka"])
            let check = try await hall.detail(id).check
            #expect(check.flaws.map(\.question) == ["skoter"] && check.remarks.count == 1)
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            try await hall.decide(id, .approve, by: .sectorHead)
            #expect(try await hall.detail(id).named.unknown.map(\.written) == ["Kalle Anka"])
        }
    }

    @Test("OSB-14: the flaw names who holds political office", arguments: TestDatabase.engines)
    func politician(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            let fields = PersonFields(username: "pol", firstName: "Pia", lastName: "Holm", isPolitician: true)
            try await hall.office.perform(AddPerson(fields), by: TownHall.operatorActor)
            let id = try await hall.draft(["ansvarig": "Pia Holm, ledamot", "fortroendevalda": "nej"])
            let flaw = try await hall.detail(id).check.flaws.first
            #expect(flaw?.words == "Pia Holm är förtroendevald och ska inte ansvara för kommunens kanal. Nämn någon annan.")
        }
    }
}

extension TownHall {
    /// A draft with good answers, but these.
    func draft(_ given: [String: String]) async throws -> Application.ID {
        let id = try await begin()
        try await save(id, try await goodAnswers().merging(given) { $1 })
        return id
    }
}
