@testable import Web

extension ProposalsPage {
    static let mock = ProposalsPage(
        frame: MockFrame.staff, title: "Förslag som väntar", register: "/register", lead: "1 förslag väntar på beslut.",
        rows: [
            ProposalRow(
                address: "/register/forslag/1", channel: "Hallsbergs bibliotek", fields: "Syfte", when: "Bo Ek 27 mars 2026",
                comment: "Nytt syfte.")
        ])
    static let emptyMock = ProposalsPage(
        frame: MockFrame.staff, title: "Förslag som väntar", register: "/register", lead: "Inget väntar.", rows: [])
}

extension ProposalPage {
    static let mock = make(
        Tag(words: "Väntar", tone: "soon"),
        approval: ApprovalForm(
            action: "/register/forslag/1", csrf: "0f3a", seen: "3", hasConflicts: true,
            conflicts: [
                ConflictPart(
                    field: "val-name", name: "Namn", was: "Biblioteket", proposed: "Hallsbergs bibliotek",
                    published: "Biblioteket i Hallsberg", isProposed: true, isPublished: true)
            ], answer: "Tack!"),
        refusal: RefusalForm(action: "/register/forslag/1", csrf: "0f3a", answer: "Nej."))
    static let ownMock = make(
        Tag(words: "Väntar", tone: "soon"), withdrawal: WithdrawalForm(action: "/register/forslag/1", csrf: "0f3a"),
        waits: "Förslaget väntar på kommunikationsavdelningen.")
    static let decidedMock = make(Tag(words: "Tillbakatagen", tone: nil), decided: "Tillbakatagen av Bo Ek 27 mars 2026")

    private static func make(
        _ state: Tag, decided: String? = nil, approval: ApprovalForm? = nil, refusal: RefusalForm? = nil,
        withdrawal: WithdrawalForm? = nil, waits: String? = nil
    ) -> ProposalPage {
        ProposalPage(
            frame: MockFrame.staff, title: "Förslag: Hallsbergs bibliotek",
            channel: WayPart(address: "/register/kanaler/biblioteket", name: "Hallsbergs bibliotek", hint: ""),
            when: "Bo Ek 27 mars 2026", state: state, comment: "Nytt syfte.", answer: decided == nil ? nil : "Inte nu.",
            decided: decided, fault: approval == nil ? nil : "Välj vad som ska gälla.", changes: MockRegister.changes,
            others: approval == nil ? [] : MockRegister.changes, hasOthers: approval != nil, approval: approval, refusal: refusal,
            withdrawal: withdrawal, waits: waits, guidance: approval == nil ? [] : [MockClause.guidance],
            hasGuidance: approval != nil)
    }
}

extension PlatformsPage {
    static let mock = PlatformsPage(
        frame: MockFrame.staff, title: "Plattformar", register: "/register", add: "/register/ny-plattform",
        action: "/register/plattformar", tried: "m.facebook.com/badet",
        verdict: Titled(heading: "@badet på Facebook", words: "https://www.facebook.com/badet"),
        rows: [
            PlatformRow(
                address: "/register/plattformar/facebook", name: "Facebook", facts: "socialt nätverk, plats för 101 tecken om kanalen",
                patterns: "15 adressmönster")
        ])
}

extension PlatformPage {
    static let mock = make(isNew: false)
    static let newMock = make(isNew: true)

    private static func make(isNew: Bool) -> PlatformPage {
        PlatformPage(
            frame: MockFrame.staff, title: isNew ? "Lägg till en plattform" : "Facebook", platforms: "/register/plattformar",
            fault: isNew ? "Adressmönster: rad 1: mönstret börjar inte med en webbplats." : nil, action: "/register/plattformar/facebook",
            csrf: "0f3a", isNew: isNew, kind: "facebook", name: "Facebook",
            categories: [Option(value: "network", name: "Socialt nätverk", chosen: true)],
            patterns: "*.facebook.com/{handle} => www.facebook.com/{handle}", aboutLength: "101", wikidata: "P2013")
    }
}
