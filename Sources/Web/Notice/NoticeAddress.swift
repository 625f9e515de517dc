import HTTPTypes

/// Governing documents, notices to those responsible, and letters.
enum NoticeAddress: FeatureAddress {
    /// What one has been sent, and for the coordinator what has been sent to others.
    case notices
    case newNotice
    case notice(Int64)
    /// Saying that one has read a notice.
    case noticeRead(Int64)
    /// Reminding those who have not.
    case reminder(Int64)
    /// The policy library.
    case library
    case newDocument
    /// A governing document, by its name.
    case document(String)
    /// Saying that one has read a document.
    case documentRead(String)
    /// Writing a newer version of a document.
    case documentVersion(String)
    /// Who has read which documents.
    case readings
    /// Letters that could not be sent, wait or have been sent.
    case letters
    case letterAgain(Int64)
    /// Saying that the person has been told in another way.
    case letterTold(Int64)

    init?(steps: [String]) {
        let rest = Array(steps.dropFirst())
        switch steps.first {
        case "meddelanden": self.init(notices: rest)
        case "styrdokument": self.init(library: rest)
        case "utskick": self.init(letters: rest)
        default: return nil
        }
    }

    private init?(notices steps: [String]) {
        switch steps.first {
        case nil: self = .notices
        case "nytt" where steps.count == 1: self = .newNotice
        case let first?:
            guard let id = SiteAddress.number(first), id > 0 else { return nil }
            switch Array(steps.dropFirst()) {
            case []: self = .notice(id)
            case ["last"]: self = .noticeRead(id)
            case ["paminnelse"]: self = .reminder(id)
            default: return nil
            }
        }
    }

    private init?(library steps: [String]) {
        switch steps.first {
        case nil: self = .library
        case "nytt" where steps.count == 1: self = .newDocument
        case "lasning" where steps.count == 1: self = .readings
        case let name?:
            guard Self.isName(name), name != "nytt", name != "lasning" else { return nil }
            switch Array(steps.dropFirst()) {
            case []: self = .document(name)
            case ["last"]: self = .documentRead(name)
            case ["version"]: self = .documentVersion(name)
            default: return nil
            }
        }
    }

    private init?(letters steps: [String]) {
        guard let first = steps.first else {
            self = .letters
            return
        }
        guard let id = SiteAddress.number(first), id > 0 else { return nil }
        switch Array(steps.dropFirst()) {
        case ["forsok"]: self = .letterAgain(id)
        case ["berattat"]: self = .letterTold(id)
        default: return nil
        }
    }

    /// Small letters, digits and hyphens.
    private static func isName(_ text: String) -> Bool {
        (1...80).contains(text.utf8.count) && text.utf8.allSatisfy { allowed.contains($0) }
    }

    private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)

    var path: String {
        switch self {
        case .notices: "/meddelanden"
        case .newNotice: "/meddelanden/nytt"
        case .notice(let id): "/meddelanden/\(id)"
        case .noticeRead(let id): "/meddelanden/\(id)/last"
        case .reminder(let id): "/meddelanden/\(id)/paminnelse"
        case .library: "/styrdokument"
        case .newDocument: "/styrdokument/nytt"
        case .document(let name): "/styrdokument/\(name)"
        case .documentRead(let name): "/styrdokument/\(name)/last"
        case .documentVersion(let name): "/styrdokument/\(name)/version"
        case .readings: "/styrdokument/lasning"
        case .letters: "/utskick"
        case .letterAgain(let id): "/utskick/\(id)/forsok"
        case .letterTold(let id): "/utskick/\(id)/berattat"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .notices, .notice, .library, .document, .readings: [.get]
        case .newNotice, .newDocument, .documentVersion, .letters: [.get, .post]
        case .noticeRead, .reminder, .documentRead, .letterAgain, .letterTold: [.post]
        }
    }

    var isForStaff: Bool { true }

    /// A notice has a box for each unit of the municipality; the largest municipalities have a few hundred.
    var mostFields: Int { self == .newNotice ? 600 : FormFields.most }
}
