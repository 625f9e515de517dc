@testable import Web

/// Parts that the mock pages of who runs a channel share.
enum MockTeam {
    static let findings = [
        TeamFinding(
            mark: MarkPart(.late), sentence: "Bo <b>Ek</b> är ensam redaktör och har ingen ersättare.",
            strength: MockClause.guidance.strength, clauses: MockClause.guidance.clauses)
    ]
    static let back = FrameLink(
        address: "/register/kanaler/biblioteket/personer", name: "Vilka som sköter Hallsbergs bibliotek", current: false)
}

extension TeamPage {
    static let mock = make(form: .mock, onlyLooking: nil)
    static let bareMock = make(form: nil, onlyLooking: "Du kan se men inte ändra.")

    private static func make(form: TeamForm?, onlyLooking: String?) -> TeamPage {
        let end = TeamEnd(
            address: "/register/kanaler/biblioteket/personer/3", name: "Ta bort från kanalen",
            whole: "Ta bort Karin Ek från Hallsbergs bibliotek")
        return TeamPage(
            frame: MockFrame.confirming, title: "Vilka som sköter Hallsbergs bibliotek",
            channel: FrameLink(address: "/register/kanaler/biblioteket", name: "Hallsbergs bibliotek", current: false),
            lead: "Här utser du redaktörer och ersättare.", hasFindings: form != nil, findings: form == nil ? [] : MockTeam.findings,
            people: [
                TeamLine(
                    line: MockRegister.person, parts: ["Ansvarig för kanalen", "Kan logga in hos plattformen. <b>Delad</b> inloggning."],
                    end: form == nil ? nil : end,
                    change: form == nil ? nil : FrameLink(address: "/register/kanaler/biblioteket/andring", name: "Byt ansvarig", current: false))
            ],
            lacks: form == nil
                ? []
                : [
                    TeamLack(
                        words: "Ingen ansvarig är utsedd än.",
                        change: FrameLink(address: "/register/kanaler/biblioteket/andring", name: "Utse en ansvarig", current: false))
                ], form: form, onlyLooking: onlyLooking, hasGuidance: form != nil, guidance: form == nil ? [] : [MockClause.guidance])
    }
}

extension TeamForm {
    fileprivate static let mock = TeamForm(
        action: "/register/kanaler/biblioteket/personer", csrf: "0f3a", fault: "Person: fältet är tomt, fyll i det.",
        choices: [
            TeamChoices(
                heading: "Biblioteket", people: [Option(value: "3", name: "Karin Ek (Slutar 2 augusti 2026)", chosen: true)]),
            TeamChoices(heading: "Andra enheter", people: [Option(value: "4", name: "Bo Ek", chosen: false)]),
        ],
        roles: [TeamRole(value: "editor", name: "Redaktör", hint: "Bevakar kanalen.", chosen: true)], hasRoles: true,
        heading: "Lägg till någon",
        profiles: [Option(value: "", name: "Noteras inte nu", chosen: true)], hasProfiles: true,
        profileReason: TeamReason(text: "Plattformen kräver det.", rule: .mock), reason: TeamReason(text: "", rule: .mock))
}

extension RuleLine {
    fileprivate static let mock = RuleLine(words: "Inga privata profiler.", clauses: MockClause.guidance.clauses, notes: [])
}

extension TakeOffPage {
    static let mock = make(fault: "Välj vad som ska tas bort.")
    static let bareMock = make(fault: nil)

    private static func make(fault: String?) -> TakeOffPage {
        TakeOffPage(
            frame: MockFrame.staff, title: "Ta bort Karin Ek från Hallsbergs bibliotek?", team: MockTeam.back,
            lead: "Inget händer förrän du trycker på knappen.", fault: fault, action: "/register/kanaler/biblioteket/personer/3",
            csrf: "0f3a", parts: [TakeOffPart(field: "del-editor", name: "Redaktör för kanalen", hint: "Gäller genast.", chosen: fault == nil)],
            rest: fault == nil
                ? []
                : [
                    TakeOffRest(
                        words: "Karin Ek är också ansvarig för kanalen.",
                        link: FrameLink(address: "/register/kanaler/biblioteket/andring", name: "Byt ansvarig", current: false))
                ], follows: ["Karin Ek får ett brev om det."], hasFindings: fault != nil, findings: fault == nil ? [] : MockTeam.findings)
    }
}
