@testable import Web

extension RegisterListPage {
    static let mock = make(
        rows: [
            RegisterRow(
                address: "/register/kanaler/biblioteket", name: "Hallsbergs bibliotek", platform: "Facebook", unit: "Biblioteket",
                responsible: "Karin Ek", hasTags: true,
                tags: [Tag(words: "Förslag väntar", tone: "soon"), Tag(words: "Avslutad 3 mars 2024", tone: nil)]),
            RegisterRow(
                address: "/register/kanaler/badet", name: "<script>badet</script>", platform: "Instagram", unit: "Fritid",
                responsible: "Ingen utsedd", hasTags: false, tags: []),
        ], empty: nil)
    static let emptyMock = make(rows: [], empty: Titled(heading: "Ingen kanal passar in", words: "Prova färre ord."))

    private static func make(rows: [RegisterRow], empty: Titled?) -> RegisterListPage {
        RegisterListPage(
            frame: MockFrame.staff, title: "Register", lead: "Alla kanaler som Hallsbergs kommun har, med dem som ansvarar.",
            ways: MockRegister.ways, action: "/register", search: "bibl",
            units: [Option(value: "1", name: "Biblioteket", chosen: true)],
            platforms: [Option(value: "facebook", name: "Facebook", chosen: true)],
            standings: [Option(value: "open", name: "Öppna", chosen: true), Option(value: "all", name: "Alla", chosen: false)],
            onlyOwn: true, onlyWaiting: true, result: "2 kanaler", clear: "/register", rows: rows, empty: empty,
            newer: "/register?sida=1", older: "/register?sida=3")
    }
}

/// Parts that the mock pages of the register share.
enum MockRegister {
    static let line = RuleLine(words: "Verksamhetens chef beslutar.", clauses: [MockClause.link], notes: [MockClause.note])
    static let ways = [
        WayPart(address: "/register/forslag", name: "Förslag som väntar", hint: "1 kanal har ett förslag som väntar."),
        WayPart(address: "/personer", name: "Personer", hint: "Vem som är borta, vem som slutar och vem som sköter vad."),
    ]
    static let changes = [
        FieldChange(
            name: "Syfte",
            pieces: [
                DifferencePiece(added: nil, removed: nil, same: "Tips om "), DifferencePiece(added: nil, removed: "böcker.", same: nil),
                DifferencePiece(added: "böcker och programverksamhet.", removed: nil, same: nil),
            ])
    ]
    static let person = PersonLine(
        name: "Karin Ek", address: "/personer/3", note: "chef, bibliotekarie", hasTags: true,
        tags: [Tag(words: "Borta till och med 2 augusti 2026", tone: "soon"), Tag(words: "Förtroendevald", tone: nil)])
    static let holder = PersonLine(
        name: "Bo Ek", address: "/personer/4", note: "privat profil, sedan 3 mars 2024. Plattformen kräver det.", hasTags: false,
        tags: [])
}

extension RegisterChannelPage {
    static let mock = make(isClosed: false)
    static let closedMock = make(isClosed: true)

    private static func make(isClosed: Bool) -> RegisterChannelPage {
        RegisterChannelPage(
            frame: MockFrame.confirming, title: "Hallsbergs bibliotek", register: "/register", name: "Hallsbergs bibliotek",
            lead: "Tips om böcker.", stamp: isClosed ? "Avslutad" : "Officiell", since: "sedan 3 mars 2024", isClosed: isClosed,
            hasSteps: !isClosed, steps: isClosed ? [] : [WayPart(address: "/register/forslag/1", name: "Besluta om ett förslag", hint: "Bo Ek 27 mars 2026")],
            facts: [Fact("Adress", "facebook.com/biblioteket", link: "https://www.facebook.com/biblioteket"), Fact("Enhet", "Biblioteket")],
            change: isClosed ? nil : WayPart(address: "/register/kanaler/biblioteket/andring", name: "Ändra", hint: "Publiceras direkt."),
            ways: MockRegister.ways,
            people: [
                PeopleGroup(heading: "Ansvarig", people: [MockRegister.person], none: nil),
                PeopleGroup(heading: "Ersättare", people: [], none: "Ingen ersättare än."),
                PeopleGroup(heading: "Kan logga in hos plattformen", people: [MockRegister.holder], none: nil),
            ],
            team: FrameLink(address: "/register/kanaler/biblioteket/personer", name: "Lägg till eller ta bort någon", current: false),
            picture: "Ingen har kontrollerat bilden än.",
            pictureForm: isClosed ? nil : PictureForm(
                action: "/register/kanaler/biblioteket/bild", csrf: "0f3a", fault: nil, follows: true, logo: false, note: ""),
            hasNames: !isClosed,
            names: isClosed ? [] : [Titled(heading: "@hallsbergsbibliotek", words: "3 mars 2024 – 27 mars 2026")],
            guidance: [MockClause.guidance])
    }
}

extension ChangePage {
    static let mock = make(isNew: false)
    static let newMock = make(isNew: true)

    private static func make(isNew: Bool) -> ChangePage {
        ChangePage(
            frame: MockFrame.staff, title: "Ändra: Hallsbergs bibliotek",
            back: WayPart(address: "/register/kanaler/biblioteket", name: "Hallsbergs bibliotek", hint: ""),
            lead: "Ändringen publiceras direkt.", fault: isNew ? nil : "Adress: skriv hela adressen.",
            action: "/register/kanaler/biblioteket/andring", csrf: "0f3a",
            form: ChannelForm(
                basedOn: "2", slug: "biblioteket", name: "Hallsbergs bibliotek",
                platforms: [Option(value: "facebook", name: "Facebook", chosen: true)], address: "https://www.facebook.com/biblioteket",
                handle: "biblioteket", accountID: "100064", units: [Option(value: "1", name: "Biblioteket", chosen: true)],
                holdersName: "Kan ansvara enligt riktlinjen", holders: [Option(value: "3", name: "Karin Ek (chef)", chosen: true)], hasHolders: true,
                people: [Option(value: "4", name: "Bo Ek", chosen: true)], mistake: isNew ? nil : "Ansvarig: Bo Ek är inte chef.",
                answeringReason: isNew ? TeamReason(text: "Chefen är tjänstledig.", rule: MockRegister.line) : nil, nobody: true, purpose: "Tips om böcker.",
                targetGroup: "Alla som läser", openComments: true, inCrisis: true, openedOn: "2026-03-27", evaluateOn: "2027-03-27",
                comment: "Nytt syfte.",
                decision: DecisionFields(
                    by: "Chef för Biblioteket", suggestions: ["Chef för Biblioteket"], day: "2026-03-20", reference: "KS 2026/12",
                    unknown: "Kanalen är gammal.", rule: isNew ? nil : MockRegister.line),
                additions: isNew ? nil : AdditionFields(text: "Reklam för företag", rule: MockRegister.line),
                profileReason: isNew ? TeamReason(text: "Plattformen kräver det.", rule: MockRegister.line) : nil),
            isNew: isNew, submit: "Publicera ändringen", guidance: isNew ? [] : [MockClause.guidance], hasGuidance: !isNew)
    }
}

extension HistoryPage {
    static let mock = HistoryPage(
        frame: MockFrame.staff, title: "Historik", channel: "/register/kanaler/biblioteket", heading: "Historik: Hallsbergs bibliotek",
        revisions: [
            ChannelRevisionPart(
                heading: "Utgåva 2", address: "/register/forslag/2", when: "Bo Ek 27 mars 2026. Godkänd av Karin Ek 27 mars 2026",
                state: Tag(words: "Publicerad", tone: "good"), comment: "Nytt syfte.", answer: "Bra!", changes: MockRegister.changes,
                first: nil),
            ChannelRevisionPart(
                heading: "Utgåva 1", address: "/register/forslag/1", when: "Karin Ek 3 mars 2024", state: Tag(words: "Publicerad", tone: nil),
                comment: nil, answer: nil, changes: [], first: "Här börjar historiken."),
        ], names: [Titled(heading: "@biblioteket", words: "3 mars 2024 – nu")], hasNames: true)
    static let bareMock = HistoryPage(
        frame: MockFrame.staff, title: "Historik", channel: "/register/kanaler/biblioteket", heading: "Historik: Hallsbergs bibliotek",
        revisions: [], names: [], hasNames: false)
}
