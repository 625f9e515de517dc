import Guidelines

@testable import Web

/// Parts that the mocks of the guideline's pages share.
enum MockClause {
    static let link = ClauseLink(id: "HBG-8.3", whereRead: "/riktlinjer/hallsberg#HBG-8.3")
    static let unknown = ClauseLink(id: "VAD-1", whereRead: nil)
    static let note = NotePart(Note("Ett dygn kan läsas på tre sätt.", law: "6 § förvaltningslagen (2017:900)"))
    static let way = WayPart(address: "/riktlinjer/jamforelse", name: "Jämför två riktlinjer", hint: "Ämne för ämne.")
    static let must = StrengthPart(.must)
    static let pieces = [
        TextPiece(words: "Svar senast måndag 30 mars kl. 16.00 – en arbetsdag (", link: nil),
        TextPiece(words: "HBG-8.3", link: link.whereRead), TextPiece(words: ").", link: nil),
    ]
    static let guidance = GuidancePart(
        heading: "Svara vanligt", words: "Sakligt, vänligt och lätt att förstå.", strength: must, clauses: [link], notes: [note],
        hasNotes: true)
}

extension GuidelineListPage {
    static let mock = GuidelineListPage(
        frame: MockFrame.open, title: "Riktlinjer", heading: "Riktlinjer för sociala medier", lead: "Så här gör vi.",
        own: card("Hallsbergs kommun", isDraft: false, compare: nil), othersHeading: "Andra", othersLead: "De följer med.",
        others: [card("Kungälvs kommun", isDraft: true, compare: MockClause.way)], ways: [MockClause.way])

    private static func card(_ name: String, isDraft: Bool, compare: WayPart?) -> GuidelineCard {
        GuidelineCard(
            municipality: name, name: "Riktlinjer för sociala medier", address: "/riktlinjer/hallsberg",
            status: isDraft ? "Utkast" : "Beslutad 30 oktober 2018", isDraft: isDraft, counts: "128 punkter: 98 ska", compare: compare)
    }
}

extension GuidelinePage {
    static let mock = make(isNarrowed: false)
    static let narrowedMock = make(isNarrowed: true)

    private static func make(isNarrowed: Bool) -> GuidelinePage {
        GuidelinePage(
            frame: MockFrame.open, title: "Riktlinjer", index: "/riktlinjer", municipality: "Hallsbergs kommun",
            heading: "Riktlinjer för sociala medier", lead: "Riktlinjen gäller här.", stamp: "Beslutad",
            stampNote: "30 oktober 2018", isDraft: isNarrowed,
            facts: [Fact("Beslutad av", "Kommunstyrelsen"), Fact("Webbplats", "hallsberg.se", link: "https://www.hallsberg.se")],
            notes: [MockClause.note], ways: [MockClause.way],
            legend: [LegendPart(strength: MockClause.must, meaning: "Måste följas.", count: "98 punkter")],
            guidance: [MockClause.guidance],
            hasGuidance: true,
            topics: [TopicPart(name: "Svarstid", words: "Inom ett dygn", strength: MockClause.must, clauses: [MockClause.link, MockClause.unknown])],
            silent: "Riktlinjen säger inget om: partier.",
            filter: ClauseFilterPart(
                action: "/riktlinjer/hallsberg", strengths: [Option(value: "ska", name: "Ska", chosen: isNarrowed)], onlyNoted: isNarrowed,
                result: "Visar 1 av 128 punkter", isNarrowed: isNarrowed, version: isNarrowed ? "1" : nil, clear: "/riktlinjer/hallsberg"),
            contents: [ContentsPart(anchor: "avsnitt-1", name: "Avsnitt 8", count: "1 punkt")], sections: isNarrowed ? [] : [section],
            policies: policies, hasPolicies: true,
            versions: [
                VersionPart(name: "Version 2", words: "Anna Lindqvist", address: nil, ledger: FrameLink(address: "/liggare/7", name: "post 7", current: false)),
                VersionPart(name: "Version 1", words: "Vid starten", address: "/riktlinjer/hallsberg?version=1", ledger: nil),
            ], hasVersions: true, check: "/riktlinjer/granskning")
    }

    private static let section = ClauseSectionPart(
        anchor: "avsnitt-1", name: "Avsnitt 8",
        clauses: [
            ClausePart(
                id: "HBG-8.3", strength: MockClause.must, words: "Svar ges inom ett dygn.", notes: [MockClause.note],
                carriers: [
                    CarrierPart(kind: "Regel", name: "Svarstid", says: "inom en arbetsdag", notes: [MockClause.note], noteAt: nil),
                    CarrierPart(kind: "Text", name: "Svara vanligt", says: nil, notes: [], noteAt: MockClause.link),
                ], uncarried: nil),
            ClausePart(
                id: "HBG-8.4", strength: StrengthPart(.may), words: "Någon har uppgiften.", notes: [], carriers: [],
                uncarried: "Inte än."),
        ])

    private static let policies = [
        PolicyPart(
            kind: "lag", name: "Personuppgiftslagen", reference: "1998:204", replaced: "Ersatt av dataskyddsförordningen",
            link: OutsideLink(link: "https://lagen.example.se", shown: "lagen.example.se"), clauses: [MockClause.link],
            notes: [MockClause.note])
    ]
}

extension ComparisonRowPart {
    static let mock = ComparisonRowPart(
        anchor: "reply", name: "Svarstid",
        verdict: VerdictPart(style: "looser", word: "Friare", sentence: "Ludvika kommun är friare än Hallsbergs kommun.", sign: "↓"),
        sides: [
            ComparisonSidePart(
                municipality: "Hallsbergs kommun", says: "Inom ett dygn", silent: nil, strength: MockClause.must,
                clauses: [MockClause.link, MockClause.unknown], notes: [MockClause.note], hasNotes: true),
            ComparisonSidePart(
                municipality: "Ludvika kommun", says: nil, silent: "Säger inget", strength: nil, clauses: [], notes: [], hasNotes: false),
        ])
}

extension ComparisonPage {
    static let mock = make([.mock])
    static let emptyMock = make([])

    private static func make(_ rows: [ComparisonRowPart]) -> ComparisonPage {
        ComparisonPage(
            frame: MockFrame.open, title: "Jämför", index: "/riktlinjer", lead: "Ämne för ämne.", action: "/riktlinjer/jamforelse",
            lefts: [Option(value: "hallsberg", name: "Hallsbergs kommun", chosen: true)],
            rights: [Option(value: "kungalv", name: "Kungälvs kommun", chosen: true)],
            views: [TabPart(address: "/riktlinjer/jamforelse", name: "Alla", count: "1", current: true)], chosen: "",
            leftName: ComparedPart(municipality: "Hallsbergs kommun", address: "/riktlinjer/hallsberg", isDraft: rows.isEmpty),
            rightName: ComparedPart(municipality: "Kungälvs kommun", address: "/riktlinjer/kungalv", isDraft: true), rows: rows,
            result: "Visar 1 av 48", neither: "Ingen av dem säger något om: kris.")
    }
}

extension CoveragePage {
    static let mock = make(CoveredClausePart.mocks)
    static let emptyMock = make([])

    private static func make(_ clauses: [CoveredClausePart]) -> CoveragePage {
        CoveragePage(
            frame: MockFrame.open, title: "Täckning", guideline: "/riktlinjer/hallsberg", municipality: "Hallsbergs kommun",
            lead: "Gjord av koden.", tally: [Fact("punkter", "128")],
            views: [TabPart(address: "/riktlinjer/hallsberg/tackning", name: "Alla", count: "128", current: true)],
            result: "Visar 2 av 128", clauses: clauses)
    }
}

extension CoveredClausePart {
    fileprivate static let mocks = [
        CoveredClausePart(
            id: "HBG-8.3", address: "/riktlinjer/hallsberg#HBG-8.3", strength: MockClause.must, words: "Svar ges inom ett dygn.",
            mark: MarkPart(.done), state: "Bärs", carriers: [Fact("Regel", "Svarstid")],
            screens: [ScreenPart(name: "Inkorg", place: "/inkorg"), ScreenPart(name: "Hämtning", place: nil)], hasScreens: true,
            tests: ["HBG-8.3 svar inom ett dygn"], hasTests: true, testCount: "Visas av 1 test"),
        CoveredClausePart(
            id: "HBG-8.4", address: "/riktlinjer/hallsberg#HBG-8.4", strength: MockClause.must, words: "Någon har uppgiften.",
            mark: MarkPart(.later), state: "Inte än", carriers: [], screens: [], hasScreens: false, tests: [], hasTests: false,
            testCount: ""),
    ]
}

extension CheckPage {
    static let mock = make(verdict: nil, mistakes: [], facts: [], adoption: nil, fault: nil)
    static let faultyMock = make(
        verdict: CheckVerdictPart(tone: "bad", mark: MarkPart(.late), heading: "1 fel", words: "Rätta det."),
        mistakes: [
            MistakePart(line: "Rad 3", sentence: "Nyckeln strenght finns inte; menar du strength?", excerpt: "strenght: must"),
            MistakePart(line: "Rad 9", sentence: "Blocket reply saknas.", excerpt: nil),
        ], facts: [], adoption: nil, fault: "Klistra in profilens text först.")
    static let rightMock = make(
        verdict: CheckVerdictPart(tone: "good", mark: MarkPart(.done), heading: "Inga fel", words: "128 punkter."), mistakes: [],
        facts: [Fact("Svarstid", "Inom ett dygn"), Fact("Webbplats", "hallsberg.se", link: "https://www.hallsberg.se")],
        adoption: AdoptionPart(
            action: "/riktlinjer/granskning/beslut", csrf: "0f3a", source: "format: 1", seenVersion: "1", lead: "Version 2 ersätter version 1.",
            changes: ChangesPart(
                heading: "Visa den enda uppgift som ändras",
                lines: [ChangePart(path: "reply.limit", before: "1d", after: "2d")]),
            differences: "1 ämne skiljer sig.", rows: [.mock], fault: "Version 2 antogs medan du höll på.", decision: "KS § 112",
            decidedOn: "2026-11-20", isDraft: true), fault: nil)

    private static func make(
        verdict: CheckVerdictPart?, mistakes: [MistakePart], facts: [Fact], adoption: AdoptionPart?, fault: String?
    ) -> CheckPage {
        CheckPage(
            frame: MockFrame.staff, title: "Granska en riktlinje", index: "/riktlinjer", action: "/riktlinjer/granskning", csrf: "0f3a",
            source: "format: 1", empty: fault.map(FaultPart.init),
            newer: verdict == nil
                ? NewerPart(words: "Version 2 följer med programmet.", action: "/riktlinjer/granskning", csrf: "0f3a") : nil,
            verdict: verdict, hasMistakes: !mistakes.isEmpty, mistakes: mistakes, facts: facts, hasFacts: !facts.isEmpty,
            open: facts.isEmpty ? [] : [Titled(heading: "Ämnen den inte tar upp", words: "Partier.")], adoption: adoption,
            notAdoptable: mistakes.isEmpty ? nil : "Profilen heter osby.")
    }
}
