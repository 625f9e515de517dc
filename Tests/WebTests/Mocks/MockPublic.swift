@testable import Web

extension DirectoryPage {
    static let mock = make(channels: DirectoryEntry.mocks, isFiltered: false, result: "5 officiella kanaler")
    static let emptyMock = make(channels: [], isFiltered: true, result: "Visar 0 av 5 kanaler")

    private static func make(channels: [DirectoryEntry], isFiltered: Bool, result: String) -> DirectoryPage {
        DirectoryPage(
            frame: MockFrame.open, title: "Officiella kanaler i sociala medier",
            heading: "Här hittar du oss i sociala medier",
            lead:
                "Det här är de kanaler som Hallsbergs kommun själv driver. Hittar du ett konto som inte står här är det inte en av våra officiella kanaler.",
            promises: [
                Promise(words: "Vardagar 8–17", note: "bevakar vi våra kanaler"),
                Promise(words: "En arbetsdag", note: "så snart ska du få svar"),
                Promise(words: "Allmän handling", note: "blir det du skriver till oss"),
            ],
            official: "/officiell", search: isFiltered ? "kulturhuset" : "",
            units: [
                Option(value: "1", name: "Kommunikationsavdelningen", chosen: false),
                Option(value: "2", name: "Långängskolan", chosen: isFiltered),
            ],
            platforms: [Option(value: "wordpress", name: "WordPress", chosen: isFiltered)],
            standings: [Option(value: "oppna", name: "Öppna kanaler", chosen: isFiltered)],
            comments: [Option(value: "oppna", name: "Alla kan kommentera", chosen: isFiltered)], onlyCrisis: isFiltered,
            hasMore: isFiltered, result: result, isFiltered: isFiltered, channels: channels,
            emptyHelp: "Prova ett kortare sökord, eller visa alla kanaler.",
            pager: isFiltered ? nil : PagerPart(words: "Sida 2 av 3", previous: "/", next: "/?sida=3"),
            points: [MockClause.guidance], parties: "/partier",
            report: "Ser du något kränkande, hotfullt eller olagligt i en av våra kanaler? Berätta för oss så tittar vi på det.",
            reportForm: "/anmal", reportAccount: "/anmal/konto", guidance: [MockClause.guidance],
            contacts: [
                Fact("E-post", "kommun@example.se", link: "mailto:kommun@example.se"),
                Fact("Telefon", "0582-68 50 00", link: "tel:+46582685000"),
                Fact("Ansvarig", "Kommunikationsavdelningen"),
            ],
            crisis: CrisisPart(
                heading: "Vid en kris", texts: [MockClause.guidance],
                channels: [Fact("Webbplats", "hallsberg.se", link: "https://www.hallsberg.se"), Fact("Växel", "0582-68 50 00")],
                clauses: [MockClause.link], notes: [MockClause.note], hasNotes: true, page: "/kris"))
    }
}

extension DirectoryEntry {
    static let mocks = [
        make("Hallsbergs kommun", "kommun", "Kommunikationsavdelningen", "Nyheter och information från hela kommunen, och ett ställe att ställa frågor på."),
        make("Långängskolan", "langangskolan", "Långängskolan", "För elever och vårdnadshavare: det som händer i skolan, dag för dag."),
        make("Kulturhuset Bergööska", "bergooska", "Kultur- och fritidsförvaltningen", "Utställningar, konserter och lov för alla åldrar."),
        make("Hallsbergs bibliotek", "biblioteket", "Kultur- och fritidsförvaltningen", "Boktips, öppettider och frågor om lån."),
        make("Bygge Tallåsskolan", "tallas", "Tekniska förvaltningen", "Följ bygget av den nya skolan från spade till skolklocka.", closed: true),
    ]

    private static func make(_ name: String, _ slug: String, _ unit: String, _ purpose: String, closed: Bool = false) -> Self {
        DirectoryEntry(
            name: name, page: "/kanaler/\(slug)", platform: "WordPress", purpose: purpose, unit: unit,
            address: closed ? nil : OutsideLink(link: "https://blogg.example.se/\(slug)", shown: "blogg.example.se/\(slug)"),
            isClosed: closed, inCrisis: slug == "kommun", stamp: closed ? "Stängd" : "Officiell",
            since: closed ? "sedan 30 juni 2025" : "sedan 3 mars 2024")
    }
}

extension ChannelPage {
    static let mock = make(closed: nil)
    static let closedMock = make(
        closed: ClosedChannelPart(
            words: "Kanalen stängdes den 30 juni 2025 och är inte längre en av våra kanaler.",
            others: [Fact("Långängskolan", "Skolan, Facebook", link: "/kanaler/skolan")], hasOthers: true))

    private static func make(closed: ClosedChannelPart?) -> ChannelPage {
        ChannelPage(
            frame: MockFrame.open, title: "Långängskolan", name: "Långängskolan", platform: "WordPress",
            purpose: closed == nil ? "För elever och vårdnadshavare: det som händer i skolan, dag för dag." : nil,
            address: closed == nil
                ? OutsideLink(link: "https://blogg.example.se/langangskolan", shown: "blogg.example.se/langangskolan") : nil,
            isClosed: closed != nil, stamp: closed == nil ? "Officiell" : "Stängd", since: "sedan 3 mars 2024",
            warning: closed == nil ? "Någon annan kan ha tagit över kontot." : nil, open: closed == nil ? .mock : nil, closed: closed,
            facts: [
                Fact("Drivs av", "Långängskolan, Hallsbergs kommun"),
                Fact("Ansvarig nämnd för personuppgifter", "Bildningsnämnden"),
                Fact("Vem som helst kan kommentera", "Ja"),
                Fact("Anmäl något i kanalen", "kommun@example.se", link: "mailto:kommun@example.se"),
                Fact("Telefon", "0582-68 50 00", link: "tel:+46582685000"),
            ],
            report: closed == nil ? "/anmal?kanal=langangskolan" : nil, changes: "/forandringar.atom")
    }
}

extension OpenChannelPart {
    static let mock = OpenChannelPart(
        told: [ToldPart(words: "Det du skriver här kan läsas av alla.", clauses: [MockClause.link])], answer: MockClause.guidance,
        records: [MockClause.guidance], removed: [MockClause.guidance],
        removedLead: "Det här får inte finnas i våra kanaler.",
        kinds: [
            RemovedKind(
                heading: "Uppenbara brott", words: "Det måste vi ta bort enligt lagen om ansvar för elektroniska anslagstavlor. Vi sparar det och polisanmäler.",
                grounds: [
                    .mock("Olaga hot", "4 kap. 5 § brottsbalken"),
                    .mock("Hets mot folkgrupp", "16 kap. 8 § brottsbalken"),
                ]),
            RemovedKind(
                heading: "Uppgifter under sekretess", words: "De tas bort och besvaras aldrig i kanalen.",
                grounds: [.mock("Sekretessbelagda uppgifter", "Offentlighets- och sekretesslagen")]),
            RemovedKind(
                heading: "Det som inte hör hemma i våra kanaler", words: "Det är kommunens egna regler, och de tillämpas lika för alla.",
                grounds: [.mock("Reklam", nil), .mock("Förnedrande eller kränkande inlägg", nil)]),
        ],
        personalData: PersonalDataPart(
            controller: RuleLine(
                words: "Personuppgiftsansvarig är Bildningsnämnden.", clauses: [MockClause.link], notes: [MockClause.note]),
            words: "Vi använder det du skriver för att svara dig.", page: "/personuppgifter"),
        reporting: [MockClause.guidance])
}

extension SignInPage {
    static let mock = make(refusal: nil)
    static let refusedMock = make(refusal: "Användarnamnet eller lösenordet stämmer inte. Försök igen.")

    private static func make(refusal: String?) -> SignInPage {
        SignInPage(
            frame: MockFrame.open, title: "Logga in", action: "/logga-in", csrf: "0f3a", onward: "/inkorg", username: "anna",
            fault: refusal)
    }
}

extension ProblemPage {
    static let mock = ProblemPage(
        frame: MockFrame.open, title: "Fel hos oss", code: "500", heading: "Något gick fel hos oss",
        sentence: "Inget du skickade har ändrat något. Försök igen om en stund. Händer det igen: säg till den som sköter Kanalvakt och nämn numret.",
        incident: "K7Q2-M4PX", onward: Onward(address: "/", name: "Till kanalerna"))
    static let missingMock = ProblemPage(
        frame: MockFrame.open, title: "Sidan finns inte", code: "404", heading: "Sidan finns inte",
        sentence: "Adressen kan vara felskriven, eller så har sidan flyttat. Sök bland de officiella kanalerna i stället.",
        incident: nil, onward: Onward(address: "/", name: "Till kanalerna"))
}

extension NamedGround {
    fileprivate static func mock(_ name: String, _ law: String?) -> NamedGround {
        NamedGround(name: name, law: law, clauses: [MockClause.link], notes: [MockClause.note], hasNotes: true)
    }
}
