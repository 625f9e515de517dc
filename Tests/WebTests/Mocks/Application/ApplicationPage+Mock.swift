@testable import Web

extension ApplicationPage {
    static let mock = make(.deciding)
    static let waitingMock = make(.waiting)
    static let approvedMock = make(.approved)

    enum MockState { case deciding, waiting, approved }

    private static func make(_ state: MockState) -> ApplicationPage {
        ApplicationPage(
            frame: MockFrame.staff, title: "Biblioteket", list: "/ansokningar", heading: "Biblioteket",
            facts: "Biblioteket. Ansökan från Anna Lindqvist", stamp: "Inlämnad", stampTime: "i dag kl. 14.00",
            isClosed: state == .approved, isPending: state != .approved, next: .mock,
            elsewhere: state == .waiting ? FaultPart(fault: "Ansökan är redan avgjord.") : nil,
            advice: state == .deciding ? .mock : nil, decision: state == .deciding ? .mock : nil,
            opening: state == .approved ? .mock : nil, roles: state == .approved ? .mock : nil,
            help: state == .waiting
                ? HelpPart(action: "/ansokningar/7/hjalp", csrf: "0f3a", line: RuleLine(words: "Hjälp finns.", clauses: [], notes: [])) : nil,
            withdrawal: state == .waiting ? ApplicationWithdrawal(action: "/ansokningar/7/aterta", csrf: "0f3a") : nil,
            cautions: [ruleLine], hasCautions: true, sections: [
                AnswerSection(
                    heading: "Kanalen", change: nil,
                    answers: [AnswerPart(prompt: "Namn?", answer: "Biblioteket", hasAnswer: true, attention: nil, reason: nil, clauses: [], hasClauses: false)])
            ], hasSections: true, readers: "I Kanalvakt läses det här av den som har ansökt.",
            timeline: [
                TimelinePart(iso: "2026-03-27T13:00:00Z", when: "i dag kl. 14.00", words: "Anna Lindqvist lämnade in ansökan", comment: nil),
                TimelinePart(iso: "2026-03-27T14:00:00Z", when: "i dag kl. 15.00", words: "Olle Berg avråder", comment: "Kontot behövs inte."),
            ], guidance: [MockClause.guidance], hasGuidance: true)
    }
}

private let ruleLine = RuleLine(
    words: "Du beslutar enligt riktlinjen.", clauses: [ClauseLink(id: "HBG-5.5", whereRead: "/riktlinjer/hallsberg#HBG-5.5")],
    notes: [MockClause.note])

extension NextPart {
    fileprivate static let mock = NextPart(
        mark: MarkPart(.soon), heading: "Väntar på beslut", lines: [ruleLine], way: Fact("Fortsätt", "Fortsätt skriva", link: "/ansokningar/7/steg/1"))
}

extension AdviceForm {
    fileprivate static let mock = AdviceForm(
        action: "/ansokningar/7/rad", csrf: "0f3a", round: "1", line: ruleLine,
        options: [Option(value: "tillstyrk", name: "Kanalen bör startas", chosen: true), Option(value: "andra", name: "Ändra", chosen: false)],
        comment: "Bra tänkt.", fault: "Kommentar: fältet är tomt, fyll i det.")
}

extension DecisionForm {
    fileprivate static let mock = DecisionForm(
        action: "/ansokningar/7/beslut", csrf: "0f3a", round: "1", line: ruleLine,
        advised: AdvicePart(heading: "Olle Berg avråder", comment: "Kontot behövs inte."), hindrance: ruleLine,
        obstacles: [ruleLine], hasObstacles: true,
        options: [Option(value: "godkann", name: "Godkänn", chosen: true), Option(value: "avsla", name: "Avslå", chosen: false)],
        reason: "Behovet är stort.", reasonHint: "Den som ansöker läser dem.", passing: .mock, withoutAdvice: ruleLine, because: "Det är bråttom.", fault: nil)
}

extension PassingPart {
    fileprivate static let mock = PassingPart(
        line: ruleLine, later: "Från och med 3 april 2026 kan du gå vidare.",
        options: [Option(value: "muntligt", name: "Ja, jag har rådfrågat muntligt", chosen: true)], asked: "Olle Berg",
        day: "2026-03-27", because: "Han tyckte att det var bra.")
}

extension OpeningForm {
    fileprivate static let mock = OpeningForm(
        action: "/ansokningar/7/oppna", csrf: "0f3a", address: "https://www.facebook.com/biblioteket", line: ruleLine,
        profileReason: TeamReason(text: "Plattformen kräver det.", rule: ruleLine), fault: "Adressen används redan.")
}

extension RolesPart {
    fileprivate static let mock = RolesPart(
        action: "/ansokningar/7/roller", csrf: "0f3a", mayGive: true, wanted: ["Anna Lindqvist ska bli redaktör"], line: ruleLine)
}
