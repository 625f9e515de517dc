@testable import Web

extension MockPages {
    static let applications: [(name: String, page: any Page)] = [
        ("ansokningar", ApplicationListPage.mock), ("ansokningar-tomt", ApplicationListPage.emptyMock),
        ("ansokan-ny", ApplicationStartPage.mock), ("ansokan-steg", ApplicationStepPage.mock),
        ("ansokan-steg-fel", ApplicationStepPage.faultyMock), ("ansokan-granska", ApplicationReviewPage.mock),
        ("ansokan-granska-klar", ApplicationReviewPage.readyMock), ("ansokan", ApplicationPage.mock),
        ("ansokan-vantar", ApplicationPage.waitingMock), ("ansokan-godkand", ApplicationPage.approvedMock),
        ("ansokan-kvar", KeptFormPage.mock), ("ansokan-kvar-inloggad", KeptFormPage.againMock),
    ]
}

extension RuleLine {
    fileprivate static let mock = RuleLine(
        words: "Du beslutar enligt riktlinjen.", clauses: [ClauseLink(id: "HBG-5.5", whereRead: "/riktlinjer/hallsberg#HBG-5.5")],
        notes: [MockClause.note])
}

extension ApplicationListPage {
    static let mock = make(
        [
            ApplicationGroup(heading: "Väntar på dig", rows: [.mock], empty: nil),
            ApplicationGroup(heading: "Dina ansökningar", rows: [], empty: "Du har inte ansökt om någon kanal än."),
        ], start: "/ansokningar/ny")
    static let emptyMock = make([], start: nil)

    private static func make(_ groups: [ApplicationGroup], start: String?) -> ApplicationListPage {
        ApplicationListPage(
            frame: MockFrame.staff, title: "Ansökningar om kanaler", start: start, groups: groups, isEmpty: groups.isEmpty,
            guidance: [MockClause.guidance], hasGuidance: true)
    }
}

extension ApplicationRow {
    fileprivate static let mock = ApplicationRow(
        address: "/ansokningar/7", name: "Biblioteket", facts: "Biblioteket, Anna Lindqvist, ändrad i dag kl. 14.00",
        state: Tag(words: "Behöver ändras", tone: "soon"))
}

extension ApplicationStartPage {
    static let mock = ApplicationStartPage(
        frame: MockFrame.staff, title: "Ansök om en kanal", list: "/ansokningar", action: "/ansokningar/ny", csrf: "0f3a",
        steps: ["Kanalen", "Checklista, del 1 av 4"], lines: [.mock], guidance: [MockClause.guidance], hasGuidance: true)
}

extension FormChangesPart {
    fileprivate static let mock = FormChangesPart(
        words: "Du började när version 1 gällde.", added: ["Var ska besökarna hitta till kontot?"], hasAdded: true,
        dropped: [Titled(heading: "Hur ska besökarna hitta till kontot?", words: "Affischer.")], hasDropped: true)
}

extension ApplicationStepPage {
    static let mock = make(fault: nil)
    static let faultyMock = make(fault: "Ansökan är inlämnad och kan inte ändras.")

    private static func make(fault: String?) -> ApplicationStepPage {
        ApplicationStepPage(
            frame: MockFrame.staff, title: "Steg 2 av 8: Checklista, del 1 av 4", progress: "Steg 2 av 8",
            number: "2", count: "8", heading: "Checklista, del 1 av 4",
            returned: fault == nil ? Titled(heading: "Olle Berg vill att du ändrar något", words: "Skriv vem som bevakar.") : nil,
            changes: fault == nil ? .mock : nil, fault: fault, lines: [.mock], action: "/ansokningar/7/steg/2", csrf: "0f3a",
            revision: "4", fields: QuestionField.mocks, people: ["Anna Lindqvist", "Olle Berg"], hasPeople: true, hasFormer: true,
            next: "Spara och gå vidare",
            help: HelpPart(action: "/ansokningar/7/hjalp", csrf: "0f3a", line: RuleLine(words: "Hjälp finns.", clauses: [], notes: [])),
            guidance: [MockClause.guidance], hasGuidance: true)
    }
}

extension QuestionField {
    fileprivate static let mocks = [
        make("Vad är kanalen till för?", area: AreaInput(value: "Boktips <script>", rows: "5"), competing: .mock, mistake: "Här saknas ett svar."),
        make("Vem ansvarar?", line: LineInput(value: "Anna", type: "text", mode: nil, list: "personer", isShort: false), isOptional: true),
        make("Hur många timmar?", line: LineInput(value: "1,5", type: "text", mode: "decimal", list: nil, isShort: true), mistake: "Här saknas ett svar."),
        make("Var?", select: SelectInput(options: [Option(value: "facebook", name: "Facebook", chosen: true), Option(value: "x", name: "X", chosen: false)]), mistake: "Här saknas ett svar."),
        make("Syns avsändaren?", radios: RadioInput(options: [Option(value: "ja", name: "Ja", chosen: true), Option(value: "nej", name: "Nej", chosen: false)]), mistake: "Här saknas ett svar."),
    ]

    private static func make(
        _ label: String, area: AreaInput? = nil, line: LineInput? = nil, select: SelectInput? = nil, radios: RadioInput? = nil,
        competing: CompetingPart? = nil, isOptional: Bool = false, mistake: String? = nil
    ) -> QuestionField {
        let id = label.filter(\.isLetter).lowercased()
        return QuestionField(
            id: id, fieldName: "svar.\(id)", label: label, isOptional: isOptional, hint: isOptional ? nil : "Till exempel så.", extra: isOptional ? "Kanalvakts egen fråga." : nil,
            clauses: [ClauseLink(id: "HBG-12.2", whereRead: "/riktlinjer/hallsberg#HBG-12.2")], hasClauses: true,
            wanted: radios == nil ? nil : WantedPart(strength: StrengthPart(.must), words: "Riktlinjen kräver svaret ja."), mistake: mistake,
            remark: isOptional ? "Anna finns inte i Kanalvakt ännu." : nil, area: area, line: line, select: select, radios: radios, competing: competing)
    }
}

extension CompetingPart {
    fileprivate static let mock = CompetingPart(
        words: "Två personer har svarat olika.", standing: "namn:nu",
        choices: [CompetingChoice(value: "namn:0", writer: "Olle Berg", text: "Öppettider")])
}

extension AnswerSection {
    fileprivate static func make(change: String?) -> AnswerSection {
        AnswerSection(
            heading: "Kanalen", change: change,
            answers: [
                AnswerPart(
                    prompt: "Syns det att ni hör till kommunen?", answer: "Nej", hasAnswer: true, attention: "Riktlinjen kräver ja", reason: "Bilden är beställd.",
                    clauses: [ClauseLink(id: "HBG-12.10", whereRead: nil)], hasClauses: true),
                AnswerPart(prompt: "Adress?", answer: "Inget svar", hasAnswer: false, attention: nil, reason: nil, clauses: [], hasClauses: false),
            ])
    }
}

extension ApplicationReviewPage {
    static let mock = make(isReady: false)
    static let readyMock = make(isReady: true)

    private static func make(isReady: Bool) -> ApplicationReviewPage {
        let mistake = FlawPart(
            words: "”Vem ansvarar?” har inget svar.", address: "/ansokningar/7/steg/8?brister=ja#ansvarig",
            clauses: [ClauseLink(id: "HBG-4.1", whereRead: "/riktlinjer/hallsberg#HBG-4.1")])
        return ApplicationReviewPage(
            frame: MockFrame.staff, title: "Läs igenom och lämna in", show: "/ansokningar/7",
            fault: isReady ? "Något har ändrats sedan du öppnade sidan." : nil, mistakes: isReady ? [] : [mistake], hasMistakes: !isReady,
            mistakeHeading: "En sak är kvar", obstacles: [mistake], hasObstacles: true, remarks: [mistake], hasRemarks: true, sections: [.make(change: "/ansokningar/7/steg/1")],
            action: "/ansokningar/7/granska", csrf: "0f3a", revision: "4",
            reasons: [ReasonField(name: "skal-utvarderas", words: "”Vilken dag?” har inget svar.", clauses: mistake.clauses, value: "Vi vet inte än.")],
            hasReasons: true, mayHandIn: isReady, notYours: !isReady, next: "Ansökan går till Olle Berg, som ger råd.", changes: .mock,
            guidance: [MockClause.guidance], hasGuidance: true)
    }
}

extension KeptFormPage {
    static let mock = make(isSignedOut: true)
    static let againMock = make(isSignedOut: false)

    private static func make(isSignedOut: Bool) -> KeptFormPage {
        KeptFormPage(
            frame: isSignedOut ? MockFrame.open : MockFrame.staff, title: "Det du skrev finns kvar", isSignedOut: isSignedOut,
            signIn: "/logga-in", action: "/ansokningar/7/steg/2", csrf: "0f3a",
            fields: [TypedField(name: "svar.fraga.syfte", value: "Fler ska läsa.", isShown: true)])
    }
}
