@testable import Guidelines
@testable import Web

extension Place {
    static let noticeList = Place("/meddelanden", .page, "Meddelanden", "Notices")
    static let newNotice = Place("/meddelanden/nytt", .page, "Skriv ett meddelande", "Write a notice")
    static let notice = Place("/meddelanden/{id}", .page, "Ett meddelande", "A notice")
    static let noticeRead = Place("/meddelanden/{id}/last", .form, "Läsa ett meddelande", "Read a notice")
    static let reminder = Place("/meddelanden/{id}/paminnelse", .form, "Påminna om ett meddelande", "Remind of a notice")
    static let library = Place("/styrdokument", .page, "Styrdokumenten", "The policy library")
    static let newDocument = Place("/styrdokument/nytt", .page, "Lägg till ett styrdokument", "Add a governing document")
    static let document = Place("/styrdokument/{dokument}", .page, "Ett styrdokument", "A governing document")
    static let documentRead = Place("/styrdokument/{dokument}/last", .form, "Läsa ett styrdokument", "Read a governing document")
    static let documentVersion = Place(
        "/styrdokument/{dokument}/version", .page, "En ny version av ett styrdokument", "A new version of a governing document")
    static let readings = Place("/styrdokument/lasning", .page, "Vem har läst styrdokumenten", "Who has read the governing documents")
    static let letters = Place("/utskick", .page, "Utskick", "Letters")
    static let letterAgain = Place("/utskick/{id}/forsok", .form, "Försöka skicka ett brev igen", "Try a letter again")
    static let letterTold = Place("/utskick/{id}/berattat", .form, "Ha berättat på annat sätt", "Have told in another way")
    static let reminding = Place("bakgrund:meddelanden", .background, "Påminnelser om meddelanden", "Reminders of notices")

    static let notices: [Place] = [
        .noticeList, .newNotice, .notice, .noticeRead, .reminder, .library, .newDocument, .document, .documentRead,
        .documentVersion, .readings, .letters, .letterAgain, .letterTold, .reminding,
    ]

    init(_ address: NoticeAddress) {
        self =
            switch address {
            case .notices: .noticeList
            case .newNotice: .newNotice
            case .notice: .notice
            case .noticeRead: .noticeRead
            case .reminder: .reminder
            case .library: .library
            case .newDocument: .newDocument
            case .document: .document
            case .documentRead: .documentRead
            case .documentVersion: .documentVersion
            case .readings: .readings
            case .letters: .letters
            case .letterAgain: .letterAgain
            case .letterTold: .letterTold
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneNoticeOfEach: [SiteAddress] = [
        .notice(.notices), .notice(.newNotice), .notice(.notice(1)), .notice(.noticeRead(1)), .notice(.reminder(1)),
        .notice(.library), .notice(.newDocument), .notice(.document("lagen")), .notice(.documentRead("lagen")),
        .notice(.documentVersion("lagen")), .notice(.readings), .notice(.letters), .notice(.letterAgain(1)),
        .notice(.letterTold(1)),
    ]
}
