import Foundation
import Testing
import WorkingTime

@testable import Guidelines

/// Excerpts of the other guidelines: what they ask differently must have a place in the format.
@Suite("Other municipalities' rules have a place in the format")
struct ExpressionTests {
    private func guideline(_ name: String) throws -> Guideline {
        try Guideline.load(path: Corpus.path("right-\(name).yaml"))
    }

    @Test("LUD-18, LUD-44: debates are referred elsewhere, and not everything is answered")
    func ludvika() throws {
        let ludvika = try guideline("ludvika")
        #expect(ludvika.ground("politisk-debatt")?.action == .refer)
        #expect(!ludvika.prohibited.contains("politisk"))
        #expect(ludvika.rule(AnsweringRule.self)?.extent == .whatExpectsAnswer)
        #expect(ludvika.reply.limitSetBy == .municipality)
        #expect(ludvika.reply.strength == .should)
        #expect(ludvika.signature == .none)
        #expect(ludvika.signature.signature(firstName: "Anna", title: "lärare", unit: nil).isEmpty)
    }

    @Test("GOT-27, GOT-28, GOT-37: advertising goes without evidence, and every day is watched")
    func gotland() throws {
        let gotland = try guideline("gotland")
        let advertising = try #require(gotland.ground("reklam"))
        #expect(advertising.evidence == .none && !advertising.isEvidenceAsked && !advertising.register)
        #expect(gotland.ground("fortal")?.evidence == .full)
        #expect(gotland.calendar.hours.count == 7)
        let sunday = try LocalTime.date("2026-04-05T12:00", in: .stockholm)
        #expect(gotland.calendar.isStaffed(at: sunday))
    }

    @Test("KUN-28, KUN-38, KUN-54: preferably within 24 hours, may be removed, first name and title")
    func kungalv() throws {
        let kungalv = try guideline("kungalv")
        #expect(kungalv.removal.limit == .wallClockHours(24) && kungalv.removal.strength == .should)
        #expect(kungalv.ground("partipolitik")?.action == .mayRemove)
        #expect(kungalv.signature.signature(firstName: "Anna", title: "lärare", unit: "Skolan") == "Anna, lärare")
        #expect(kungalv.document.status == .draft && kungalv.document.decidedOn == nil)
        #expect(kungalv.calendar.hours[.friday]?.map(\.description) == ["08:00-15:00"])
    }

    @Test("OSB-47, OSB-48: secrets have a limit of their own")
    func osby() throws {
        let osby = try guideline("osby")
        let secrets = try #require(osby.ground("sekretess"))
        #expect(osby.removalLimit(for: secrets) == .staffedMinutes(30))
        #expect(secrets.evidence == .full && !secrets.isEvidenceAsked)
        #expect(secrets.register && secrets.replyForbidden && !secrets.policeReport)
    }
}
