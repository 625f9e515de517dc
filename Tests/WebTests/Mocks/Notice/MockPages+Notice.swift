@testable import Web

extension MockPages {
    static let notices: [(name: String, page: any Page)] = [
        ("meddelanden", NoticeListPage.mock), ("meddelanden-tom", NoticeListPage.emptyMock),
        ("meddelande-skriv", NoticeWritePage.mock), ("meddelande-skriv-fel", NoticeWritePage.faultyMock),
        ("meddelande-granska", NoticeReviewPage.mock), ("meddelande-notis", NoticePage.mock), ("meddelande-last", NoticePage.readMock),
        ("styrdokument", LibraryPage.mock), ("styrdokument-tom", LibraryPage.emptyMock), ("styrdokument-ett", DocumentPage.mock),
        ("styrdokument-ersatt", DocumentPage.outdatedMock), ("styrdokument-nytt", DocumentFormPage.mock),
        ("styrdokument-lasning", ReadingsPage.mock), ("styrdokument-lasning-tom", ReadingsPage.emptyMock),
        ("utskick", LettersPage.mock), ("utskick-tom", LettersPage.emptyMock),
    ]
}

private let noticeTabs = [
    TabPart(address: "/meddelanden", name: "Meddelanden", count: nil, current: true),
    TabPart(address: "/utskick", name: "Utskick", count: "3", current: false),
]
private let unreadTag = Tag(words: "Inte läst", tone: "soon")
private let plainTag = Tag(words: "Avstängd", tone: nil)
private let oneButton = FormPart(action: "/meddelanden/7/last", csrf: "0f3a")

extension NoticeListPage {
    static let mock = NoticeListPage(
        frame: MockFrame.staff, title: "Meddelanden", tabs: noticeTabs,
        received: [NoticeRow(address: "/meddelanden/7", subject: "Ny lag", when: "i dag kl. 09.00", state: unreadTag)],
        hasReceived: true, older: "/meddelanden?fore=7",
        sending: SendingPart(
            write: "/meddelanden/nytt", sent: [NoticeRow(address: "/meddelanden/7", subject: "Ny lag", when: "i dag", state: plainTag)],
            hasSent: true), guidance: [MockClause.guidance], hasGuidance: true)
    static let emptyMock = NoticeListPage(
        frame: MockFrame.staff, title: "Meddelanden", tabs: noticeTabs, received: [], hasReceived: false, older: nil,
        sending: SendingPart(write: "/meddelanden/nytt", sent: [], hasSent: false), guidance: [], hasGuidance: false)
}

extension NoticeWritePage {
    static let mock = make(fault: nil, narrowed: false)
    static let faultyMock = make(fault: "Rubrik: fältet är tomt, fyll i det.", narrowed: true)

    private static func make(fault: String?, narrowed: Bool) -> NoticeWritePage {
        NoticeWritePage(
            frame: MockFrame.staff, title: "Skriv", back: "/meddelanden", action: "/meddelanden/nytt", csrf: "0f3a", formToken: "ab",
            fault: fault.map(FaultPart.init), subject: "Ny lag", body: "Läs den.",
            documents: [Option(value: "lagen", name: "Lagen", chosen: narrowed)],
            roles: [CheckPart(field: "roll-editor", name: "Redaktörer", chosen: true)],
            platforms: [CheckPart(field: "plattform-facebook", name: "Facebook", chosen: narrowed)],
            units: [CheckPart(field: "enhet-1", name: "Skolan", chosen: narrowed)], narrowed: narrowed)
    }
}

extension NoticeReviewPage {
    static let mock = NoticeReviewPage(
        frame: MockFrame.staff, title: "Stämmer det här?", action: "/meddelanden/nytt", csrf: "0f3a", subject: "Ny lag", body: "Läs den.",
        document: "Lagen (2017:900)", reach: "Går till 61 personer.", people: ["Anna Lind"], more: "och 60 till.",
        kept: [HiddenField(field: "rubrik", value: "Ny lag")])
}

extension NoticePage {
    static let mock = make(
        ReceiptPart(words: "Läs och tryck.", form: oneButton),
        ReceptionPart(
            words: "1 av 2 har läst",
            receivers: [
                ReceiverPart(name: "Anna", state: unreadTag, reminders: "En, i går", letter: "Skickat"),
                ReceiverPart(name: "Bo", state: plainTag, reminders: "Ingen", letter: "Inget brev"),
            ], remind: oneButton, noReminder: nil), fault: nil)
    static let readMock = make(
        ReceiptPart(words: "Du läste det i går.", form: nil),
        ReceptionPart(words: "1 av 1 har läst", receivers: [], remind: nil, noReminder: "Ingen att påminna."), fault: "Gick inte.")

    private static func make(_ receipt: ReceiptPart, _ reception: ReceptionPart, fault: String?) -> NoticePage {
        NoticePage(
            frame: MockFrame.staff, title: "Ny lag", back: "/meddelanden", subject: "Ny lag", body: "Läs den.", from: "Från Anna",
            when: "i dag", document: FrameLink(address: "/styrdokument/lagen", name: "Lagen", current: false), receipt: receipt,
            reception: reception, fault: fault.map(FaultPart.init))
    }
}

extension LibraryPage {
    static let mock = make([row(replaced: nil, addHeir: nil, state: unreadTag), row(replaced: nil, addHeir: nil, state: plainTag)])
    static let emptyMock = make([])

    private static func make(_ current: [DocumentRow]) -> LibraryPage {
        let outdated = current.isEmpty ? [] : [row(replaced: "Ersatt av GDPR", addHeir: "/styrdokument/nytt?ersatter=pul", state: nil)]
        return LibraryPage(
            frame: MockFrame.staff, title: "Styrdokument", tabs: noticeTabs, lead: "Två kvar.", add: "/styrdokument/nytt", current: current,
            hasCurrent: !current.isEmpty, coming: Array(current.prefix(1)), hasComing: !current.isEmpty, outdated: outdated, hasOutdated: !outdated.isEmpty)
    }

    private static func row(replaced: String?, addHeir: String?, state: Tag?) -> DocumentRow {
        DocumentRow(
            address: "/styrdokument/lagen", name: "Lagen", kind: "Lag", facts: "2017:900", replaced: replaced, addHeir: addHeir,
            state: state, lacking: state == nil ? "Det finns inget att läsa än." : nil, clauses: [MockClause.link, MockClause.unknown], notes: [MockClause.note], hasNotes: true)
    }
}

extension DocumentPage {
    static let mock = make(
        replaced: nil, reading: DocumentReadingPart(words: "Inte läst.", form: oneButton, mark: "0|2017:900||"), fault: nil)
    static let outdatedMock = make(replaced: "Ersatt av GDPR", reading: nil, fault: "Det har kommit en nyare version.")

    private static func make(replaced: String?, reading: DocumentReadingPart?, fault: String?) -> DocumentPage {
        DocumentPage(
            frame: MockFrame.staff, title: "Lagen", back: "/styrdokument", heading: "Lagen", kind: "Lag", replaced: replaced,
            facts: [Fact("Nummer", "2017:900"), Fact("Ersätter", "Gamla lagen", link: "/styrdokument/gamla")],
            outside: OutsideLink(link: "https://lagen.example.se", shown: "lagen.example.se"), clauses: [MockClause.link],
            notes: [MockClause.note], fault: fault.map(FaultPart.init), reading: reading,
            lacking: reading == nil ? "Det finns inget att läsa än." : nil, keeping: DocumentKeepingPart(version: "/styrdokument/lagen/version", tell: "/meddelanden/nytt?dokument=lagen"),
            versions: [Titled(heading: "Version 1: Lagen", words: "tillagd av Anna")], hasVersions: true)
    }
}

extension DocumentFormPage {
    static let mock = DocumentFormPage(
        frame: MockFrame.staff, title: "Ny version", back: "/styrdokument/lagen", backName: "Lagen", heading: "Ny version",
        lead: "Ändra det som är nytt.", action: "/styrdokument/lagen/version", csrf: "0f3a", seen: "1",
        fault: FaultPart(fault: "Namn: fältet är tomt."), name: "Lagen", kinds: [Option(value: "law", name: "Lag", chosen: true)],
        reference: "2017:900", validFrom: "2018-07-01", link: "https://lagen.example.se", replaces: "Gamla lagen", replacedBy: "Nya")
}

extension ReadingsPage {
    static let mock = make([ChannelReadingRow(name: "Skolan", state: unreadTag, left: "Anna"), ChannelReadingRow(name: "Badet", state: plainTag, left: "Ingen")])
    static let emptyMock = make([])

    private static func make(_ channels: [ChannelReadingRow]) -> ReadingsPage {
        ReadingsPage(
            frame: MockFrame.staff, title: "Läsning", tabs: noticeTabs, lead: "Två dokument gäller.", channels: channels,
            hasChannels: !channels.isEmpty,
            people: [PersonReadingRow(name: "Anna", state: unreadTag, left: "Lagen"), PersonReadingRow(name: "Bo", state: plainTag, left: "")],
            hasPeople: true)
    }
}

extension LettersPage {
    static let mock = make([
        LetterRow(subject: "Hej", receiver: "Anna", when: "i går", state: unreadTag, reason: "Kod 75", again: oneButton, told: oneButton),
        LetterRow(subject: "Hej", receiver: "Bo", when: "i går", state: plainTag, reason: nil, again: nil, told: nil),
    ])
    static let emptyMock = make([])

    private static func make(_ letters: [LetterRow]) -> LettersPage {
        LettersPage(
            frame: MockFrame.staff, title: "Utskick", tabs: noticeTabs, isOff: true, shelves: noticeTabs, fault: FaultPart(fault: "Väntar inte längre."),
            tryAll: oneButton, letters: letters, hasLetters: !letters.isEmpty, older: "/utskick?visa=atgarda&fore=7")
    }
}
