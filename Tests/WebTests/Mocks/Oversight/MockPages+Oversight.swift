@testable import Web

extension MockPages {
    static let oversights: [(name: String, page: any Page)] = [
        ("tillsyn", BoardPage.mock), ("tillsyn-tom", BoardPage.emptyMock), ("tillsyn-kanal", ChannelOversightPage.mock),
        ("tillsyn-kanal-stangd", ChannelOversightPage.closedMock), ("avslut", ClosingPage.mock), ("avslut-nytt", ClosingPage.newMock),
        ("avslut-klart", ClosingPage.readyMock), ("avslut-stangd", ClosingPage.closedMock),
    ]
}

extension FindingRow {
    static func mock(_ words: String, channel: FrameLink? = nil, answer: String? = nil, reason: ReasonForm? = nil) -> FindingRow {
        FindingRow(
            mark: MarkPart(.late), since: "sedan 3 mars 2026", sentence: words, channel: channel,
            strength: StrengthPart(.should), clauses: [MockClause.link],
            step: answer == nil ? FrameLink(address: "/tillsyn/kanaler/bygg", name: "Till översynen", current: false) : nil,
            stepWho: answer == nil ? nil : "Det ordnar den som är chef.", answer: answer, reason: reason)
    }

    static let mocks = [
        mock("Ingen är ansvarig för kanalen.", channel: FrameLink(address: "/tillsyn/kanaler/bygg", name: "Bygget", current: false)),
        mock("Anna Ek sköter kanalen med en privat profil.", answer: "Lämnas så här."),
        mock(
            "Det finns ingen dag för när kanalen ska utvärderas.",
            reason: ReasonForm(
                action: "/tillsyn/kanaler/bygg/skal", csrf: "0f3a", kind: "evaluationUndated", person: "", field: "evaluationUndated-",
                text: "Läggs ner", isOpen: true)),
    ]
}

extension BoardPage {
    static let mock = BoardPage(
        frame: MockFrame.staff, title: "Tillsyn", lead: "12 saker att ordna.", fault: "Adress: fältet är tomt.",
        views: [BoardView(address: "/tillsyn", name: "Per kanal", count: "3", current: true)], view: "kanal", action: "/tillsyn", search: "bygg",
        sections: [
            FindingSection(heading: "Bygget", note: "Du är ansvarig", link: "/tillsyn/kanaler/bygg", rows: FindingRow.mocks, more: nil),
            FindingSection(
                heading: "Sena svar", note: nil, link: nil, rows: FindingRow.mocks,
                more: FrameLink(address: "/tillsyn?slag=answersLate", name: "Visa alla 70", current: false)),
        ],
        empty: nil, next: "/tillsyn?sida=2", listing: ListingForm(action: "/tillsyn/webbplats", csrf: "0f3a", address: "https://www.exempel.se"),
        guidance: [MockClause.guidance], hasGuidance: true)
    static let emptyMock = BoardPage(
        frame: MockFrame.staff, title: "Tillsyn", lead: "Inget att ordna.", fault: nil, views: [], view: "kanal", action: "/tillsyn", search: "",
        sections: [], empty: Titled(heading: "Inget att ordna", words: "Allt är som det ska."), next: nil, listing: nil, guidance: [],
        hasGuidance: false)
}

extension ChannelOversightPage {
    static let mock = make(isOpen: true, rows: FindingRow.mocks, fault: "Dag: skriv dagen som 2026-03-27.")
    static let closedMock = make(isOpen: false, rows: [], fault: nil)

    private static func make(isOpen: Bool, rows: [FindingRow], fault: String?) -> ChannelOversightPage {
        ChannelOversightPage(
            frame: MockFrame.staff, title: "Tillsyn av Bygget", board: "/tillsyn", register: "/register/kanaler/bygg",
            lead: "3 saker att ordna.", fault: fault, csrf: "0f3a", takeover: isOpen ? .mock : .otherMock, maySuspect: isOpen, rows: rows, hasRows: !rows.isEmpty,
            links: [
                LinkPart(
                    heading: "Från kanalen", direction: "toWebsite", mark: MarkPart(.done), words: "Länken finns.", why: nil,
                    seen: OutsideLink(link: "https://www.exempel.se/", shown: "https://www.exempel.se/"), when: "i dag kl. 9.00"),
                LinkPart(
                    heading: "Från listan", direction: "fromWebsite", mark: MarkPart(.soon), words: "Sidan kunde inte ses.",
                    why: "Sidan visas bara för den som är inloggad.", seen: nil, when: nil),
            ],
            linksAction: "/tillsyn/kanaler/bygg/lankar", isOpen: isOpen,
            account: [Fact("Adress", "https://x.example/", link: "https://x.example/"), Fact("Kontots namn", "bygget")],
            changes: [
                AccountChange(id: "1", words: "Kontot hette a och heter nu b.", mayConfirm: true),
                AccountChange(id: "2", words: "Kontots nummer var 1 och är nu 2.", mayConfirm: false),
            ],
            accountAction: "/tillsyn/kanaler/bygg/konto", accountParts: [Option(value: "handle", name: "Kontots namn", chosen: true)],
            accountValue: "bygget", checks: [Fact("Kanalen är utvärderad", "3 mars 2026, Anna Ek.")],
            checkAction: "/tillsyn/kanaler/bygg/oversyn", checkKinds: [Option(value: "review", name: "Kanalen behövs", chosen: true)],
            checkWho: isOpen ? "Det bekräftar den ansvariga." : nil, today: "2026-03-16", checkNote: "Bra", lastPost: "2026-03-03",
            lastPostHint: "Dagen för ert senaste inlägg.", nextEvaluation: "2027-03-03", activity: [Fact("Kommunen skrev senast", "3 mars 2026")], judged: "Så räknas det.",
            closing: Titled(heading: "Avslut", words: "Avslutet görs steg för steg."), closingLink: isOpen ? "/tillsyn/kanaler/bygg/avslut" : nil, closingWho: isOpen ? nil : "Kanalen avslutas av den som är chef.",
            guidance: isOpen ? [MockClause.guidance] : [], hasGuidance: isOpen)
    }
}

extension TakeoverPart {
    fileprivate static let mock = TakeoverPart(
        words: "Noterat 3 mars 2026.",
        steps: [
            TakeoverStep(words: "Säkra inloggningen.", way: nil),
            TakeoverStep(words: "Öppna förvaret.", way: FrameLink(address: "/forvar/kanaler/bygg", name: "Till förvaret", current: false)),
        ], end: TakeoverEnd(action: "/tillsyn/kanaler/bygg/konto", csrf: "0f3a", reason: "Vi bytte lösenord"), who: nil)
    fileprivate static let otherMock = TakeoverPart(words: "Noterat 3 mars 2026.", steps: [], end: nil, who: "Det bekräftar samordnaren.")
}

extension ClosingPage {
    static let mock = make(opening: nil, steps: ClosingStepPart.mocks, fault: "Dag: dagen ligger framåt i tiden.", mayClose: false)
    static let newMock = make(
        opening: ClosingOpening(
            action: "/tillsyn/kanaler/bygg/avslut", causes: [Option(value: "inactive", name: "När den är inaktiv", chosen: true)], reason: "Tyst"),
        steps: [], fault: nil, mayClose: false)
    static let readyMock = make(opening: nil, steps: ClosingStepPart.mocks, fault: nil, mayClose: true)
    static let closedMock = make(opening: nil, steps: ClosingStepPart.mocks, fault: nil, mayClose: false, mayReopen: true)

    private static func make(
        opening: ClosingOpening?, steps: [ClosingStepPart], fault: String?, mayClose: Bool, mayReopen: Bool = false
    ) -> ClosingPage {
        ClosingPage(
            frame: MockFrame.staff, title: "Avsluta Bygget", channel: "/tillsyn/kanaler/bygg", channelName: "Bygget",
            lead: "Gör stegen i tur och ordning.", fault: fault, csrf: "0f3a",
            rules: [RuleLine(words: "Avslutas när den är inaktiv.", clauses: [MockClause.link], notes: [MockClause.note])],
            waiting: opening == nil ? FrameLink(address: "/inkorg?kanal=1", name: "Ett meddelande väntar på svar.", current: false) : nil,
            opening: opening, facts: opening == nil ? [Fact("Orsak", "När den är inaktiv")] : [], hasFacts: opening == nil, steps: steps,
            endAction: "/tillsyn/kanaler/bygg/avslut/beslut", mayClose: mayClose,
            left: mayClose ? nil : "Ett steg är kvar.", mayAbandon: opening == nil && !mayReopen, mayReopen: mayReopen, reason: "Behövs")
    }
}

extension ClosingStepPart {
    fileprivate static let mocks = [
        ClosingStepPart(
            word: "capture", heading: "Spara en sista kopia", words: "Spara hur kanalen såg ut.", mark: MarkPart(.done),
            taken: "16 mars 2026, Anna Ek.", note: "Hela sidan", kept: "/tillsyn/kanaler/bygg/avslut/kopia", form: form("capture", takesCopy: true)),
        ClosingStepPart(
            word: "accountEnded", heading: "Avsluta kontot", words: "Gör det sist.", mark: MarkPart(.later), taken: nil, note: nil, kept: nil,
            form: form("accountEnded", takesCopy: false)),
    ]

    private static func form(_ word: String, takesCopy: Bool) -> ClosingStepForm {
        ClosingStepForm(
            word: word, day: "2026-03-16", noteName: "Vad kopian visar", note: "Hela sidan", isOpen: true, summary: "Notera steget",
            takesCopy: takesCopy, digest: "ab", action: "/tillsyn/kanaler/bygg/avslut/steg", csrf: "0f3a")
    }
}
