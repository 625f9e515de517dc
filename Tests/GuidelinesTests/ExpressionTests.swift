import Foundation
import Testing
import WorkingTime

@testable import Guidelines

/// What the four municipalities beside Hallsberg ask differently, as the product acts by it.
@Suite("What the other four municipalities ask differently")
struct ExpressionTests {
    private func guideline(_ name: String) throws -> Guideline {
        try GuidelineLibrary.shipped.guideline(name)
    }

    @Test("LUD-18: political debates are referred to the parties, and stand")
    func referred() throws {
        let ludvika = try guideline("ludvika")
        let debate = try #require(ludvika.grounds(covering: .politics).first)
        #expect(debate.action == .refer)
        #expect(!ludvika.prohibited.contains(debate.name.lowercasedFirst))
    }

    @Test("LUD-38, LUD-39, LUD-40, LUD-44: answered, handed over, removed, or left to others with a reason")
    func outcomes() throws {
        let ludvika = try guideline("ludvika")
        #expect(Set(ludvika.outcomes.map(\.outcome)) == Set(Outcome.allCases))
        #expect(ludvika.outcome(.answered)?.clauses.first == "LUD-38")
        #expect(ludvika.outcome(.handedOver)?.clauses.first == "LUD-39")
        #expect(ludvika.outcome(.removed)?.clauses.first == "LUD-40")
        #expect(ludvika.outcome(.noAnswerNeeded)?.needsReason == true)
        #expect(ludvika.outcome(.noAnswerNeeded)?.clauses.contains("LUD-44") == true)
        #expect(ludvika.signature == .none)
    }

    @Test("LUD-44: not everything is answered; HBG-8.6: in Hallsberg it is")
    func extent() throws {
        #expect(try guideline("ludvika").rule(AnsweringRule.self)?.extent == .whatExpectsAnswer)
        #expect(try guideline("hallsberg").rule(AnsweringRule.self)?.extent == .everything)
    }

    @Test("GOT-27, GOT-28: advertising goes without evidence and without the diarium, and nothing else does")
    func advertising() throws {
        let gotland = try guideline("gotland")
        let kept = gotland.grounds.filter { $0.isEvidenceAsked && $0.register }
        let advertising = try #require(gotland.grounds(covering: .advertising).first)
        #expect(advertising.evidence == .none && !advertising.isEvidenceAsked && !advertising.register)
        #expect(kept.count == gotland.grounds.count - 1)
    }

    @Test("GOT-37: every day is watched, Easter Sunday too")
    func everyDay() throws {
        let gotland = try guideline("gotland")
        #expect(gotland.calendar.hours.count == 7)
        #expect(gotland.calendar.isStaffed(at: try LocalTime.date("2026-04-05T12:00", in: .stockholm)))
    }

    @Test("GOT-30, GOT-31: answers should come soon, in the same place")
    func answers() throws {
        let reply = try guideline("gotland").reply
        #expect(reply.strength == .should && reply.limitSetBy == .municipality)
        #expect(try guideline("gotland").rule(AnswerPlaceRule.self)?.basis.clause == "GOT-30")
    }

    @Test("KUN-28: removal within 24 hours on the clock is preferred, not demanded")
    func preferably() throws {
        let removal = try guideline("kungalv").removal
        #expect(removal.limit == .wallClockHours(24) && removal.limitSetBy == .guideline)
        #expect(removal.strength == .should && removal.clause == "KUN-28")
    }

    @Test("KUN-38, KUN-39, KUN-40, KUN-41: may be removed after judgement")
    func judgement() throws {
        let kungalv = try guideline("kungalv")
        for category in [ContentCategory.politics, .advertising, .personalData, .secrecy] {
            #expect(kungalv.grounds(covering: category).map(\.action) == [.mayRemove], "\(category)")
        }
    }

    @Test("KUN-54: first name and title; OSB-23: the position should be told; HBG-8.9: unit too, where apt")
    func signatures() throws {
        func signature(_ profile: String) throws -> String {
            try guideline(profile).signature.signature(firstName: "Anna", title: "lärare", unit: "Skolan")
        }
        #expect(try signature("kungalv") == "Anna, lärare")
        #expect(try signature("osby") == "lärare")
        #expect(try guideline("osby").signature.strength == .should)
        #expect(try signature("hallsberg") == "Anna, lärare, Skolan")
    }

    @Test("KUN-47: the manager is answerable in the end; KUN-46: open comments are kept under watch")
    func managers() throws {
        let kungalv = try guideline("kungalv")
        #expect(kungalv.reply.escalatesTo == .manager && kungalv.reply.clause == "KUN-47")
        #expect(kungalv.watching.openComments && kungalv.watching.basis.clauses.contains("KUN-46"))
    }

    @Test("KUN-1, KUN-2: a draft that replaces an older text")
    func draft() throws {
        let document = try guideline("kungalv").document
        #expect(document.status == .draft && document.decidedOn == nil && document.caseNumber == nil)
        #expect(document.replaces?.contains("KS2019/2086") == true && document.owner != nil)
    }

    @Test("OSB-46, OSB-47, OSB-48: secrets go at once, sooner than the rest, and are registered")
    func secrets() throws {
        let osby = try guideline("osby")
        let secrets = try #require(osby.grounds(covering: .secrecy).first)
        #expect(secrets.limit != nil && secrets.words == "genast")
        #expect(osby.removalLimit(for: secrets) != osby.removal.limit)
        #expect(secrets.register && !secrets.isEvidenceAsked && !secrets.policeReport)
        #expect(osby.grounds.filter(\.register).map(\.id) == [secrets.id])
    }

    @Test("OSB-14, OSB-15: politicians do not answer for channels; elsewhere nothing is said of it")
    func politicians() throws {
        let osby = try #require(try guideline("osby").rule(PoliticianRule.self))
        #expect(!osby.mayAnswerForChannels && osby.ownChannels && osby.basis.strength == .must)
        for profile in ["hallsberg", "ludvika", "gotland", "kungalv"] {
            #expect(try guideline(profile).rule(PoliticianRule.self) == nil)
        }
    }

    @Test("OSB-40: log-ins are deposited; KUN-18, KUN-19: two people instead, and leavers are replaced")
    func access() throws {
        #expect(try guideline("osby").rule(CredentialRule.self)?.keptBy == .managementOffice)
        let kungalv = try #require(try guideline("kungalv").rule(AccessRule.self))
        #expect(kungalv.people == 2 && kungalv.replaceLeavers)
    }

    @Test("LUD-35: the disclaimer is told beside the parties' links; OSB-16: none is asked for")
    func partyLinks() throws {
        let ludvika = try #require(try guideline("ludvika").rule(PartyLinkRule.self))
        #expect(ludvika.offered == .right && ludvika.disclaimer?.contains("står inte kommunen för") == true && ludvika.recipients != nil)
        #expect(try guideline("osby").rule(PartyLinkRule.self)?.disclaimer == nil)
    }

    @Test("OSB-10, OSB-11, OSB-12, OSB-13: four things to plan; LUD-31, GOT-39: people to name")
    func forms() throws {
        let plan = try #require(try guideline("osby").rule(StartFormRule.self))
        #expect(plan.kind == .activityPlan && plan.questions.compactMap(\.clauses.first) == ["OSB-10", "OSB-11", "OSB-12", "OSB-13"])
        #expect(try guideline("ludvika").rule(ReportingRule.self)?.names == [.contact, .responsiblePerson])
        #expect(try guideline("gotland").rule(ReportingRule.self)?.names == [.administrators])
    }
}
