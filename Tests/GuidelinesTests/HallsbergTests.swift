import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("Hallsberg's profile")
struct HallsbergTests {
    let guideline: Guideline

    init() throws {
        guideline = try GuidelineLibrary.shipped.guideline("hallsberg")
    }

    @Test("HBG-0.1 … HBG-12.14: all 128 clauses are there, each with a sentence of its own")
    func clauses() {
        #expect(guideline.clauses.count == 128)
        #expect(guideline.clauses.map(\.id) == guideline.clauses.map(\.id).sorted())
        #expect(Set(guideline.clauses.map(\.summary)).count == 128)
        #expect(guideline.clauses.allSatisfy { $0.summary.hasSuffix(".") && !$0.section.isEmpty })
    }

    @Test("HBG-0.1, HBG-0.2: the document tells its decision and owner")
    func document() {
        #expect(guideline.document.decidedBy == "Kommunstyrelsen")
        #expect(guideline.document.decidedOn == LocalDate("2018-10-30"))
        #expect(guideline.document.caseNumber == "18/KS/187")
        #expect(guideline.document.owner == "Kommunikationsavdelningen")
        #expect(guideline.document.status == .adopted)
    }

    @Test("HBG-8.3: an answer within one day, weekdays 8-17, as the next working day")
    func reply() throws {
        #expect(guideline.reply.limit == .workingDays(1))
        #expect(guideline.reply.reading == .workingDay)
        #expect(guideline.reply.clause == "HBG-8.3")
        let from = try LocalTime.date("2026-03-27T16:00", in: .stockholm)
        let due = try guideline.calendar.deadline(from: from, within: guideline.reply.limit)
        let answer = DeadlineAnswer(
            due: due, within: guideline.reply.limit, in: guideline.calendar, clause: guideline.reply.clause.text)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(answer), as: UTF8.self)
        #expect(
            json == #"{"clause":"HBG-8.3","due":"2026-03-30T14:00:00Z","local":"2026-03-30T16:00:00+02:00","#
                + #""reading":"working-day"}"#)
    }

    @Test("HBG-8.1: the channels are watched on weekdays 8-17")
    func watching() throws {
        let hours = try #require(StaffedInterval("08:00-17:00"))
        #expect(guideline.calendar.hours == Dictionary(uniqueKeysWithValues: Weekday.workweek.map { ($0, [hours]) }))
        #expect(guideline.watching.basis.clauses == ["HBG-8.1"])
    }

    @Test("HBG-8.9: signed with first name, title and, where apt, unit")
    func signature() {
        let rule = guideline.signature
        #expect(rule.signature(firstName: "Anna", title: "lärare", unit: "Långängskolan") == "Anna, lärare, Långängskolan")
        #expect(rule.signature(firstName: " Anna", title: "lärare ", unit: nil) == "Anna, lärare")
        #expect(rule.missingParts(firstName: "Anna", title: "", unit: nil) == [.title])
        #expect(rule.missingParts(firstName: "Anna", title: "lärare", unit: " ") == [])
    }

    /// What the catalogue's table says of each kind: R = remove, E = evidence asked for, D = diarium, P = police,
    /// N = notice to the author.
    static let kinds: [(id: String, clause: ClauseID, kind: GroundKind, does: String)] = [
        ("olaga-hot", "HBG-8.11", .obviousCrime, "REDPN"),
        ("olaga-integritetsintrang", "HBG-8.12", .obviousCrime, "REDPN"),
        ("uppvigling", "HBG-8.13", .obviousCrime, "REDPN"),
        ("hets-mot-folkgrupp", "HBG-8.14", .obviousCrime, "REDPN"),
        ("barnpornografi", "HBG-8.15", .obviousCrime, "REDPN"),
        ("olaga-valdsskildring", "HBG-8.16", .obviousCrime, "REDPN"),
        ("uppmaning-till-terroristbrott", "HBG-8.17", .obviousCrime, "REDPN"),
        ("upphovsratt", "HBG-8.18", .obviousCrime, "RN"),
        ("sekretess", "HBG-8.23", .otherLaw, "REDN"),
        ("reklam", "HBG-8.29", .localRule, "RN"),
        ("politiska-budskap", "HBG-8.30", .localRule, "RN"),
        ("krankande", "HBG-8.31", .otherLaw, "RN"),
        ("kansliga-uppgifter", "HBG-8.32", .otherLaw, "RN"),
    ]

    @Test("HBG-8.10 … HBG-8.32: what is done with each kind", arguments: kinds)
    func grounds(id: String, clause: ClauseID, kind: GroundKind, does: String) throws {
        let ground = try #require(guideline.ground(id))
        #expect(ground.clauses.first == clause)
        #expect(ground.kind == kind)
        #expect(letters(of: ground) == does)
        #expect(ground.needsReason == (kind != .obviousCrime))
        #expect(kind == .localRule || ground.law != nil)
    }

    private func letters(of ground: Ground) -> String {
        (ground.action == .mustRemove ? "R" : "") + (ground.isEvidenceAsked ? "E" : "") + (ground.register ? "D" : "")
            + (ground.policeReport ? "P" : "") + (ground.notifyAuthor ? "N" : "")
    }

    @Test("HBG-8.15: pictures of child abuse are never copied as evidence")
    func childAbuse() {
        #expect(guideline.ground("barnpornografi")?.evidence == .withoutMedia)
        #expect(guideline.grounds.filter { $0.evidence == .none }.isEmpty)
    }

    @Test("HBG-8.17: the law is today's")
    func terrorism() throws {
        let law = try #require(guideline.ground("uppmaning-till-terroristbrott")?.law)
        #expect(law.contains("7 § terroristbrottslagen (2022:666)"))
    }

    @Test("HBG-8.24: secrets are never answered")
    func secrecy() {
        #expect(guideline.grounds.filter(\.replyForbidden).map(\.id) == ["sekretess"])
    }

    @Test("HBG-8.30: political messages come with freedom of expression")
    func politics() throws {
        let notes = try #require(guideline.ground("politiska-budskap")).notes.map(\.words).joined()
        #expect(notes.contains("2 kap. 1 § regeringsformen"))
        #expect(notes.contains("5 § förvaltningslagen"))
    }

    @Test("HBG-6.1 … HBG-6.6: visitors are told six things")
    func visitors() {
        let lines = guideline.visitorInformation(
            unit: "Biblioteket", purpose: "Boktips.", contact: "bibliotek@example.se")
        #expect(lines.map { $0.clauses[0] } == ["HBG-6.1", "HBG-6.2", "HBG-6.3", "HBG-6.4", "HBG-6.5", "HBG-6.6"])
        #expect(lines[0].text == "Det här är Hallsbergs kommuns kanal. Biblioteket sköter den.")
        #expect(lines[3].text.contains("olaga hot, olaga integritetsintrång"))
        #expect(!lines.contains { $0.text.contains("{") })
    }

    @Test("HBG-12.2, HBG-12.3, HBG-12.4, HBG-12.5, HBG-12.6, HBG-12.7, HBG-12.8, HBG-12.10, HBG-12.11, HBG-12.12, HBG-12.13: the checklist's questions")
    func checklist() throws {
        let form = try #require(guideline.rule(StartFormRule.self))
        #expect(form.kind == .checklist && form.handedTo == .coordinator)
        let asked = Set(form.questions.flatMap(\.clauses))
        #expect(Set((2...14).compactMap { ClauseID("HBG-12.\($0)") }).isSubset(of: asked))
        #expect(form.questions.allSatisfy { $0.question.hasSuffix("?") })
    }

    @Test("HBG-5.5, HBG-5.6: the unit's manager may decide, and must ask the coordinator")
    func approval() throws {
        let rule = try #require(guideline.rule(ApprovalRule.self))
        #expect(rule.decidedBy == .unitManager && rule.basis.strength == .may)
        let asked = try #require(guideline.rule(ConsultationRule.self))
        #expect(asked.with == [.coordinator] && asked.basis.strength == .must)
    }

    @Test("HBG-12.10, HBG-12.14, GOT-9, KUN-14: every question of yes or no that a must asks says which answer it wants", arguments: GuidelineLibrary.shipped.ids)
    func wantedAnswers(_ id: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let asked = guideline.rule(StartFormRule.self)?.questions.filter { $0.answer == .yesNo } ?? []
        #expect(asked.allSatisfy { $0.wanted == true })
        #expect(asked.map(\.id) == (["hallsberg": ["avsandare", "anmalan"], "gotland": ["uppdrag"], "kungalv": ["resurser"]][id] ?? []))
    }

    @Test("What carries a clause comes out of the profile")
    func carriers() {
        #expect(guideline.carriers["HBG-8.3"]?.map(\.path) == ["reply", "outcomes.answered"])
        #expect(guideline.carriers["HBG-12.2"]?.map(\.path) == ["startForm"])
    }
}
