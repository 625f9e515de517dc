@testable import Web

extension MockPages {
    static let opens: [(name: String, page: any Page)] = [
        ("officiell", OfficialPage.mock), ("officiell-tom", OfficialPage.emptyMock), ("anmal", ReportPage.mock),
        ("anmal-kanal", ReportPage.channelMock), ("anmal-konto", ReportPage.accountMock), ("anmal-tack", ReportThanksPage.mock),
        ("anmalningar", ReportListPage.mock), ("anmalningar-tom", ReportListPage.emptyMock), ("forandringar", ChangesPage.mock),
        ("forandringar-tom", ChangesPage.emptyMock), ("kris", CrisisPage.mock), ("kris-tom", CrisisPage.emptyMock),
        ("privat", ToldPage.mock), ("partier", PartiesPage.mock), ("partier-tom", PartiesPage.emptyMock),
        ("partier-lista", PartyEditingPage.mock), ("oppna-data", OpenDataPage.mock), ("inbaddning", EmbedPage.mock),
        ("inbaddning-tom", EmbedPage.emptyMock), ("kanaler-me", MePage.mock), ("kontaktvagar", ContactPage.mock), ("lista-i-kanal", ListingPage.mock),
    ]
}

extension OfficialPage {
    static let mock = OfficialPage(
        frame: MockFrame.open, title: "Nej, och adressen kan vara gjord för att lura", heading: "Är kontot officiellt?",
        action: "/officiell", asked: "https://faceb00k.com/hallsberg",
        answer: OfficialAnswerPart(
            style: "notice-bad", mark: MarkPart(.late), heading: "Nej, och adressen kan vara gjord för att lura",
            asked: "https://faceb00k.com/hallsberg", words: "Adressen liknar något som du litar på.",
            channels: DirectoryEntry.mocks,
            warnings: [
                OfficialWarning(words: "faceb00k.com liknar facebook.com.", channels: []),
                OfficialWarning(
                    words: "Namnet liknar:", channels: [FrameLink(address: "/kanaler/kommun", name: "Hallsbergs kommun", current: false)]),
            ],
            advice: ["Lämna inga uppgifter."], contacts: [Fact("E-post", "info@exempel.se", link: "mailto:info@exempel.se")],
            hasContacts: true, report: "/anmal/konto?konto=x"))
    static let emptyMock = OfficialPage(
        frame: MockFrame.open, title: "Är kontot officiellt?", heading: "Är kontot officiellt?", action: "/officiell", asked: "",
        answer: nil)
}

extension ReportPage {
    static let mock = make("/anmal", isContent: true, channel: nil, fault: "Vad är fel: välj vad det handlar om.")
    static let channelMock = make(
        "/anmal", isContent: true, channel: Option(value: "kommun", name: "Hallsbergs kommun", chosen: true), fault: nil)
    static let accountMock = make("/anmal/konto", isContent: false, channel: nil, fault: nil)

    private static func make(_ action: String, isContent: Bool, channel: Option?, fault: String?) -> ReportPage {
        let choice = Option(value: "olaga-hot", name: "Olaga hot", chosen: true)
        return ReportPage(
            frame: MockFrame.open, title: "Anmäl något på en kanal", heading: "Anmäl något på en kanal",
            lead: "Du behöver inte säga vem du är.", action: action, fault: fault, channel: channel,
            channels: isContent && channel == nil ? [choice] : [], hasChannels: isContent && channel == nil,
            linkName: "Länk till det du såg", linkHint: "Klistra in adressen.", pasted: "https://facebook.com/x",
            grounds: isContent ? [
                ReportGroundGroup(
                    heading: "Uppenbara brott",
                    choices: [
                        ReportGround(value: "olaga-hot", name: "Olaga hot", chosen: true, notes: [MockClause.note], hasNotes: true)
                    ])
            ] : [],
            asksForGround: isContent, other: Option(value: "annat", name: "Inget av det här passar", chosen: true),
            words: "Ett hot.", contact: "asa@example.se", personalData: "/personuppgifter", guidance: [MockClause.guidance],
            contacts: [Fact("Telefon", "0582-68 50 00", link: "tel:+46582685000"), Fact("Samordnas av", "Kommunikationsavdelningen")])
    }
}

extension ReportThanksPage {
    static let mock = ReportThanksPage(
        frame: MockFrame.open, title: "Tack", number: "Anmälan har nummer 12.",
        contacts: [Fact("Telefon", "0582-68 50 00", link: "tel:+46582685000"), Fact("Samordnas av", "Kommunikationsavdelningen")])
}

extension ReportListPage {
    static let mock = ReportListPage(
        frame: MockFrame.staff, title: "Anmälningar", lead: "Titta på var och en.", fault: "Anteckning: fältet är tomt.", csrf: "0f3a",
        waiting: [.make("/anmalningar/hantering/12", settled: nil)],
        accounts: [
            ImpostorEntry(
                key: "3", shown: "https://facebook.com/hallsbergs.kommun.tavling", platform: "facebook", state: "Att bedöma", tone: "soon",
                came: "i dag kl. 9.00", reports: ["De lottar ut en bil."], action: "/anmalningar/konton/3",
                verdicts: [Option(value: "confirm", name: "Kontot är falskt", chosen: false)], note: "")
        ],
        judgesAccounts: true, settled: [.make(nil, settled: "Anna Lindqvist, i går kl. 10.00: Borttaget.")], parties: "/partier/lista")
    static let emptyMock = ReportListPage(
        frame: MockFrame.staff, title: "Anmälningar", lead: "Titta på var och en.", fault: nil, csrf: "0f3a", waiting: [],
        accounts: [], judgesAccounts: true, settled: [], parties: nil)
}

extension ReportEntry {
    fileprivate static func make(_ action: String?, settled: String?) -> ReportEntry {
        ReportEntry(
            key: "12", number: "Anmälan 12", came: "i dag kl. 9.00", place: "Hallsbergs kommun",
            placeLink: action == nil ? nil : "/kanaler/kommun", ground: "Olaga hot", clauses: [MockClause.link],
            removeBy: action == nil ? nil : "Om det ska tas bort är det senast i dag kl. 17.00.", inbox: action == nil ? nil : "/inkorg?kanal=1",
            pasted: "https://facebook.com/x", words: "Ett hot.", contact: "070-1", action: action, note: "", outcome: settled,
            ledger: "/liggare/4")
    }
}

extension ChangesPage {
    static let mock = ChangesPage(
        frame: MockFrame.open, title: "Öppnade och stängda kanaler", feed: "/forandringar.atom",
        days: [
            ChangeDay(
                day: "30 juni 2025",
                changes: [
                    ChangeEntry(name: "Bygge Tallåsskolan", page: "/kanaler/tallas", words: "Instagram, Tekniska", tag: Tag(words: "Stängd", tone: "late")),
                    ChangeEntry(name: "Långängskolan", page: "/kanaler/langangskolan", words: "Facebook", tag: Tag(words: "Öppnad", tone: "good")),
                ])
        ])
    static let emptyMock = ChangesPage(frame: MockFrame.open, title: "Öppnade och stängda", feed: "/forandringar.atom", days: [])
}

extension CrisisPage {
    static let mock = CrisisPage(
        frame: MockFrame.open, title: "Vid en kris", lead: "Hit vänder du dig.",
        basic: [Fact("Webbplats", "hallsberg.se", link: "https://www.hallsberg.se"), Fact("Växel", "0582-68 50 00")],
        edit: "/kontaktvagar",
        channels: DirectoryEntry.mocks, pointer: "Vi svarar inte här under krisen.", isTold: true, told: [MockClause.guidance],
        rule: RuleLine(words: "Webbplatsen och växeln.", clauses: [MockClause.link], notes: [MockClause.note]))
    static let emptyMock = CrisisPage(
        frame: MockFrame.open, title: "Vid en kris", lead: "Hit vänder du dig.", basic: [], edit: nil, channels: [], pointer: nil, isTold: false,
        told: [], rule: nil)
}

extension ToldPage {
    static let mock = ToldPage(
        frame: MockFrame.open, title: "Privat i sociala medier", heading: "Privat i sociala medier", lead: "För dig som arbetar här.",
        sections: [ToldSection(heading: "I korthet", words: ["Yttrandefriheten gäller."], guidance: [MockClause.guidance])],
        contacts: [Fact("Telefon", "0582-68 50 00", link: "tel:+46582685000"), Fact("Samordnas av", "Kommunikationsavdelningen")])
}

extension PartiesPage {
    static let mock = make([Fact("Vägpartiet", "vagpartiet.example", link: "https://vagpartiet.example")])
    static let emptyMock = make([])

    private static func make(_ parties: [Fact]) -> PartiesPage {
        PartiesPage(
            frame: MockFrame.open, title: "Politiska partier", lead: "Partierna har egna webbplatser.",
            disclaimer: "Kommunen ansvarar inte för det som skrivs där.", parties: parties, recipients: "Länken är till för partier.",
            rule: RuleLine(words: "Rätt till en länk.", clauses: [MockClause.link], notes: [MockClause.note]))
    }
}

extension PartyEditingPage {
    static let mock = PartyEditingPage(
        frame: MockFrame.staff, title: "Partiernas länkar", reports: "/anmalningar", fault: "Parti: fältet är tomt.", csrf: "0f3a",
        action: "/partier/lista", name: "Vägpartiet", address: "https://vagpartiet.example",
        parties: [PartyEntry(name: "Vägpartiet", address: "vagpartiet.example", action: "/partier/lista/1")],
        rule: RuleLine(words: "Rätt till en länk.", clauses: [MockClause.link], notes: [MockClause.note]))
}

extension OpenDataPage {
    static let mock = OpenDataPage(
        frame: MockFrame.open, title: "Öppna data",
        files: [OpenFile(name: "JSON", words: "För program.", address: "/kanaler.json", shown: "/kanaler.json")],
        noLinks: "Filerna saknar länkar till de här sidorna.", snippet: "<iframe src=\"/kanaler/inbaddning\"></iframe>", embed: "/kanaler/inbaddning", me: "/kanaler/me",
        wikidata: [OpenColumn(property: "P2013", platform: "Facebook")],
        licence: DataFile.licence)
}

extension EmbedPage {
    static let mock = make([
        EmbedEntry(name: "Hallsbergs kommun", platform: "Facebook", unit: "Kommunikation", address: "https://www.facebook.com/hallsberg")
    ])
    static let emptyMock = make([])

    private static func make(_ channels: [EmbedEntry]) -> EmbedPage {
        EmbedPage(
            frame: MockFrame.open, title: "Officiella konton", style: "/stil/inbaddning.css", channels: channels, list: "/",
            official: "/officiell")
    }
}

extension MePage {
    static let mock = MePage(
        frame: MockFrame.open, title: "Våra konton", heading: "Våra konton", lead: "Varje länk går till ett konto.",
        channels: EmbedPage.mock.channels)
}
