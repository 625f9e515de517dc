@testable import Web

extension InboxListPage {
    static let mock = make(groups: DayPart.mocks, empty: nil, confirmation: false)
    static let emptyMock = make(
        groups: [], empty: Titled(heading: "Allt är besvarat", words: "Inget väntar på svar just nu. Nya meddelanden hämtas av sig själva och dyker upp här."),
        confirmation: true)

    private static func make(groups: [DayPart], empty: Titled?, confirmation: Bool) -> InboxListPage {
        InboxListPage(
            frame: confirmation ? MockFrame.confirming : MockFrame.staff, title: "Inkorg",
            lead: "7 meddelanden väntar på svar. 2 är försenade.",
            troubles: troubles, reports: ReportsPart(words: "2 anmälningar från allmänheten väntar", address: "/anmalningar"),
            views: [
                TabPart(address: "/inkorg", name: "Att göra", count: "7", current: true),
                TabPart(address: "/inkorg?visa=forsenade", name: "Försenade", count: nil, current: false),
                TabPart(address: "/inkorg?visa=pa-vag", name: "På väg", count: nil, current: false),
                TabPart(address: "/inkorg?visa=hanterade", name: "Hanterade", count: nil, current: false),
                TabPart(address: "/inkorg?visa=ovrigt", name: "Behöver inget", count: nil, current: false),
                TabPart(address: "/inkorg?visa=alla", name: "Alla", count: nil, current: false),
            ],
            action: "/inkorg", view: "att-gora", search: "cykel",
            channels: [Option(value: "1", name: "Hallsbergs kommun", chosen: true), Option(value: "2", name: "Långängskolan", chosen: false)],
            narrowed: Narrowed(words: "Visar det som innehåller ”cykel” i Hallsbergs kommun", clear: "/inkorg"),
            groups: groups, guidance: [MockClause.guidance], hasGuidance: true, empty: empty, next: groups.isEmpty ? nil : "/inkorg?efter=1", nextName: "Visa fler")
    }

    private static let troubles = [
        TroublePart(
            heading: "Långängskolan har inte gått att nå sedan i dag kl. 09.40",
            words: "Det kan finnas meddelanden som inte har hämtats, så titta i kanalen om det är bråttom. Nästa försök görs i dag kl. 11.10.")
    ]
}

extension DayPart {
    static let mocks = [
        DayPart(
            heading: "Försenade", note: "skulle ha fått svar", isLate: true,
            rows: [
                .make(.late, "16.00", "3 timmar sen", "Kent Johansson", "torsdag", "När tänker ni egentligen laga hålet i cykelvägen vid Sydbron? Har anmält tre gånger nu och min dotter har kört omkull två gånger den här veckan.", [Tag(words: "Ändrad av den som skrev", tone: nil)]),
                .make(.late, "16.40", "2 timmar sen", "mamma_till_3", "torsdag", "Varför är inte höstlovets öppettider uppdaterade?", [Tag(words: "Svaret kom inte fram", tone: "late")]),
            ]),
        DayPart(
            heading: "I dag", note: "fredag 27 mars", isLate: false,
            rows: [
                .make(.soon, "16.15", "om 45 minuter", "Birgitta Ek", "torsdag", "Hej! Går det att låna e-böcker om man bor i Kumla men jobbar i Hallsberg?", []),
                .make(.soon, "16.55", "om 1 timme 25 minuter", "Åke", "torsdag", "Snyggt jobbat med julbelysningen!", []),
            ]),
        DayPart(
            heading: "Måndag", note: "30 mars", isLate: false,
            rows: [
                .make(.later, "09.12", "på måndag", "Fatima A.", "i dag", "Vilken skola hör Vretstorp till från och med hösten? Vi flyttar i juni och vill veta var vi ska söka.", []),
                .make(.later, "10.30", "på måndag", "<b>Robert'); DROP TABLE item;--", "i dag", "Kan ni svara på varför bygglovet tar så lång tid", [Tag(words: "Borttagen av den som skrev", tone: nil)]),
            ]),
    ]
}

extension RowPart {
    static func make(
        _ urgency: Urgency, _ hour: String, _ left: String, _ author: String, _ day: String, _ excerpt: String, _ tags: [Tag]
    ) -> RowPart {
        RowPart(
            address: "/inkorg/7", author: author, place: "Hallsbergs kommun, WordPress", received: "skrev \(day) kl. \(hour)", excerpt: excerpt,
            mark: MarkPart(urgency), hour: hour, left: left, live: urgency == .later ? nil : "2026-03-27T15:00:00Z",
            why: MockClause.pieces, hasTags: !tags.isEmpty, tags: tags)
    }
}

extension ItemPage {
    static let mock = make(state: .open)
    static let lateMock = make(state: .late)
    static let unknownMock = make(state: .unknown)

    static let handingMock = make(state: .handing)
    static let closingMock = make(state: .closing)

    enum MockState { case open, late, unknown, handing, closing }

    private static func make(state: MockState) -> ItemPage {
        ItemPage(
            frame: MockFrame.staff, title: "Kent Johansson", inbox: "/inkorg", heading: "Kent Johansson frågar",
            due: DuePart(
                mark: MarkPart(state == .late ? .late : state == .unknown ? .done : .soon),
                when: state == .late ? "Försenat sedan i går kl. 16.00" : "Svar senast måndag kl. 16.00",
                why: MockClause.pieces, notes: [MockClause.note], hasNotes: true),
            author: "Kent Johansson", place: "Kommentar till ”Vi lagar vägar i vår” i Hallsbergs kommun, WordPress", stamp: "Inkommen",
            stampTime: "2026-03-27 16.00", isSent: false, hasTags: true, tags: [Tag(words: "Ändrad av den som skrev", tone: nil)],
            text: "När tänker ni egentligen laga hålet i cykelvägen vid Sydbron?\n\nHar anmält tre gånger nu och min dotter har kört omkull två gånger den här veckan.",
            written: "Skrevs fredag 27 mars 2026 kl. 16.00, hämtades kl. 16.02", original: "https://blogg.example.se/?p=12#comment-7", hasRevisions: true,
            revisions: [
                RevisionPart(
                    heading: "Ändring 1", when: "fredag 27 mars 2026 kl. 16.20",
                    pieces: [
                        DifferencePiece(added: nil, removed: nil, same: "När tänker ni egentligen laga hålet i "),
                        DifferencePiece(added: nil, removed: "gångvägen ", same: nil),
                        DifferencePiece(added: "cykelvägen ", removed: nil, same: nil),
                        DifferencePiece(added: nil, removed: nil, same: "vid Sydbron?"),
                    ])
            ], hasThread: true,
            thread: [
                ThreadPart(kind: "thread-own", author: "Hallsbergs kommun", direction: "upprättad", when: "fredag 27 mars kl. 09.00", note: nil, text: "I vår lagar vi vägar på elva ställen i kommunen. Här är listan.", address: "/inkorg/6"),
                ThreadPart(kind: "thread-other", author: "Lisa", direction: "inkommen", when: "fredag 27 mars kl. 10.12", note: "besvarad", text: "Äntligen!", address: "/inkorg/8"),
                ThreadPart(kind: "thread-this", author: "Kent Johansson", direction: "inkommen", when: "fredag 27 mars kl. 16.00", note: nil, text: "När tänker ni egentligen laga hålet i cykelvägen vid Sydbron?", address: nil),
            ], threadHidden: "12 till i samtalet visas inte här.",
            history: [
                HistoryPart(iso: "2026-03-27T15:02:00Z", when: "2026-03-27 16.02", words: MockClause.pieces, ledger: FrameLink(address: "/liggare/411", name: "post 411", current: false)),
                HistoryPart(iso: "2026-03-27T15:20:00Z", when: "2026-03-27 16.20", words: [TextPiece(words: "Ändrades av den som skrev", link: nil)], ledger: FrameLink(address: "/liggare/412", name: "post 412", current: false)),
            ],
            states: state == .unknown
                ? [
                    StatePart(
                        tone: "uncertain", mark: MarkPart(.soon), heading: "Vi vet inte om svaret kom fram",
                        words: "Kanalen bröt förbindelsen när svaret skickades. Titta i kanalen: finns svaret där?", quote: "Hej Kent! Hålet lagas i morgon.", hasSteps: true,
                        steps: [.mock("Titta i kanalen.")], evidence: "/bevis/3",
                        choices: [
                            StateChoice(action: "/inkorg/7/utfall", csrf: "0f3a", matter: "svar", decision: "check-again", name: "Titta i kanalen igen"),
                            StateChoice(action: "/inkorg/7/utfall", csrf: "0f3a", matter: "svar", decision: "send-again", name: "Skicka svaret igen"),
                        ])
                ] : [],
            elsewhere: state == .unknown ? FaultPart(fault: "Någon annan hann före.") : nil,
            reply: state == .unknown
                ? nil
                : ReplyForm(
                    action: "/inkorg/7/svar", csrf: "0f3a", formToken: "9b1c",
                    tone: .mock("Tonen är saklig."), hint: "Sakligt, vänligt och lätt att förstå. Personligt men inte privat.", guidance: [MockClause.guidance], hasGuidance: true,
                    fault: state == .late ? "Svar: fältet är tomt, fyll i det." : nil, draft: state == .late ? "Hej Kent! Tack för att du säger till." : "", limit: "4000", signature: "Anna, kommunikatör, Kommunikationsavdelningen",
                    signatureNote: MockClause.pieces, signatureStrength: state == .late ? MockClause.must : nil,
                    unsigned: UnsignedPart(
                        rule: "Svar bör vara undertecknade.", clauses: [MockClause.link], open: state == .late, reason: "Ett kort tack."), seenRevision: "2",
                    again: state == .late),
            noReply: state == .unknown ? "Du kan svara igen när du har berättat om det förra svaret kom fram." : nil,
            others: OtherActs(
                handOver: HandOverForm(action: "/inkorg/7/overlamning", csrf: "0f3a", open: state == .handing, fault: state == .handing ? "Mottagare: skriv minst 2 tecken." : nil, colleagues: [Option(value: "4", name: "Erik Sand", chosen: false)],
                    to: "Tekniska förvaltningen", note: "", hint: "Till exempel en verksamhet.", guidance: [MockClause.guidance]),
                noAnswer: NoAnswerForm(action: "/inkorg/7/avslut", csrf: "0f3a", open: state == .closing, fault: state == .closing ? "Skäl: fältet är tomt, fyll i det." : nil, reason: "", needsReason: true, hint: "Skälet sparas.", answering: .mock("Alla frågor besvaras."), guidance: [MockClause.guidance]), removal: "/inkorg/7/borttagning"),
            referrals: [MockClause.guidance], hasReferrals: true)
    }
}

extension RemovalGroundPage {
    static let mock = RemovalGroundPage(
        frame: MockFrame.staff, title: "Ta bort", item: "/inkorg/7", quote: .mock, action: "/inkorg/7/borttagning",
        fault: "Välj en grund.", list: .mock("Grunderna kommer från lagens lista."), additions: .mock("Saknar du en grund?"), guidance: [MockClause.guidance], hasGuidance: true,
        groups: [
            GroundGroup(
                heading: "Uppenbart brott", words: "Måste tas bort enligt 5 § lagen om ansvar för elektroniska anslagstavlor. Är du osäker på om det är uppenbart: fråga din chef först.", freedom: nil,
                grounds: [
                    .mock("olaga-hot", "Olaga hot", "4 kap. 5 § brottsbalken", "Sparas, polisanmäls, diarieförs"),
                    .mock("hets", "Hets mot folkgrupp", "16 kap. 8 § brottsbalken", "Sparas, polisanmäls, diarieförs"),
                ]),
            GroundGroup(
                heading: "Annan lag", words: "Uppgifter som en annan lag skyddar.", freedom: nil,
                grounds: [.mock("sekretess", "Sekretessbelagda uppgifter", "Offentlighets- och sekretesslagen (2009:400)", "Sparas, diarieförs, besvaras aldrig")]),
            GroundGroup(
                heading: "Kommunens egna regler", words: "Får tas bort enligt riktlinjen.",
                freedom: MockClause.note,
                grounds: [
                    .mock("reklam", "Kommersiella budskap eller reklam", nil, "Sparas, den som skrev får veta"),
                    .mock("krankande", "Förnedrande eller kränkande", nil, "Sparas, den som skrev får veta"),
                ]),
        ])
}

extension RemovalConfirmPage {
    static let mock = make(needsReason: true)
    static let lawfulMock = make(needsReason: false)

    private static func make(needsReason: Bool) -> RemovalConfirmPage {
        RemovalConfirmPage(
        frame: MockFrame.staff, title: "Ta bort", item: "/inkorg/7", choose: "/inkorg/7/borttagning", heading: "Ta bort meddelandet från kanalen?", quote: .mock,
        ground: "Olaga hot", groundLaw: "4 kap. 5 § brottsbalken", clauses: [MockClause.link], strength: MockClause.must, demand: "Ska tas bort",
        notes: [MockClause.note],
        follows: [
            FollowingStep(heading: "Beviset sparas först", line: .mock("Meddelandet hämtas på nytt från kanalen tillsammans med sidan det står på. Inget tas bort förrän kopian är sparad, läst tillbaka och inskriven i liggaren.")),
            FollowingStep(heading: "Meddelandet tas bort från kanalen", line: .mock("Vi läser tillbaka från kanalen att det är borta.")),
            FollowingStep(heading: "Polisanmäl", line: .mock("Gör anmälan på 114 14 och bifoga beviset.")),
            FollowingStep(heading: "Diarieför", line: .mock("Lämna beviset till registrator.")),
        ],
        fault: "Skriv varför grunden stämmer.", action: "/inkorg/7/borttagning", csrf: "0f3a", formToken: "9b1c", groundID: "olaga-hot", reason: "", needsReason: needsReason)
    }
}

extension Quote {
    static let mock = Quote(author: "Anonym", place: "Kommentar i Hallsbergs kommun, WordPress", text: "Jag vet var du bor. Nästa gång du går hem från jobbet ska du få se.")
}

extension EvidencePage {
    static let mock = EvidencePage(
        frame: MockFrame.staff, title: "Bevis 3", item: "/inkorg/7", heading: "Bevis 3", takenAt: "2026-03-27 16.31",
        lead: "Sparat innan meddelandet togs bort. Liggaren visar att det inte har ändrats sedan dess.",
        state: StatePart(
            tone: "good", mark: MarkPart(.done), heading: "Beviset är helt", words: "Uppgifterna, filerna och posten i liggaren stämmer med varandra.",
            quote: nil, hasSteps: false, steps: [], evidence: nil, choices: []),
        facts: [Fact("Gäller", "Meddelande 7, Hallsbergs kommun", link: "/inkorg/7"), Fact("Grund", "Olaga hot"), Fact("Inskrivet i liggaren", "post 413", link: "/liggare/413")],
        parts: [
            KeptFilePart(name: "Meddelandet som plattformen lämnar det", kind: "application/json", size: "1 204 byte", digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", address: "/bevis/3/1"),
            KeptFilePart(name: "Sidan som allmänheten ser den", kind: "text/html", size: "48 kB", digest: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", address: nil),
        ])
}

extension LedgerPage {
    static let mock = LedgerPage(
        frame: MockFrame.staff, title: "Liggare",
        checkpoint: CheckpointPart(
            words: "Fredag 27 mars 2026 kl. 16.31, 414 poster.",
            note: "kanalvakt.hallsberg.se/liggare\n414\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— kanalvakt.hallsberg.se/liggare Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8="),
        range: "Post 413 till 411 av 414",
        entries: [
            LedgerRow(address: "/liggare/413", number: "413", when: "2026-03-27 16.31", what: "Bevis sparat", who: "Kanalvakt", clause: MockClause.link),
            LedgerRow(address: "/liggare/412", number: "412", when: "2026-03-27 16.20", what: "Meddelandet ändrades av den som skrev", who: "Kanalvakt", clause: nil),
            LedgerRow(address: "/liggare/411", number: "411", when: "2026-03-27 16.02", what: "Meddelandet kom in", who: "Anna Lindqvist", clause: MockClause.unknown),
        ], newer: "/liggare?fran=440", older: "/liggare?fran=410")
    static let emptyMock = LedgerPage(
        frame: MockFrame.staff, title: "Liggare", checkpoint: nil, range: "Liggaren är tom.", entries: [], newer: nil, older: nil)
}

extension LedgerEntryPage {
    static let mock = make(path: [
        ProofStep(number: "1", hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        ProofStep(number: "2", hash: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
    ])
    static let aloneMock = make(path: [])

    private static func make(path: [ProofStep]) -> LedgerEntryPage {
        LedgerEntryPage(
            frame: MockFrame.staff, title: "Post 413", ledger: "/liggare", heading: "Post 413", what: "Bevis sparades",
            facts: [Fact("När", "fredag 27 mars 2026 kl. 16.31"), Fact("Vem", "Kanalvakt"), Fact("Punkt", "HBG-8.19", link: "/riktlinjer/hallsberg#HBG-8.19")],
            content: #"{"act":"evidence.stored","actor":"system:jobs","at":"2026-03-27T15:31:00Z","data":{"evidence":3},"index":413}"#,
            proof: ProofPart(
                words: "Den senaste kontrollpunkten, över 414 poster, innehåller posten.",
                leaf: "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9", path: path,
                root: "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"),
            command: "kanalvakt ledger prove 413")
    }
}

extension RuleLine {
    static func mock(_ words: String) -> RuleLine {
        RuleLine(words: words, clauses: [MockClause.link], notes: [MockClause.note])
    }
}

extension GroundChoice {
    fileprivate static func mock(_ id: String, _ name: String, _ law: String?, _ consequence: String) -> GroundChoice {
        GroundChoice(
            id: id, name: name, law: law, strength: MockClause.must, demand: "Ska tas bort", consequence: consequence,
            clauses: [MockClause.link], notes: [MockClause.note], hasNotes: true)
    }
}
