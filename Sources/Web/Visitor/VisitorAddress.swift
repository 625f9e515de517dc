import Channels
import HTTPTypes

/// What visitors are told on a channel, and the checks that they are.
enum VisitorAddress: FeatureAddress {
    /// Every channel with when somebody last looked.
    case list
    /// One channel's text, and noting that it is shown.
    case channel(String)
    /// What the channel's own things are called in English.
    case english(String)
    /// The picture of a check.
    case picture(String, Int64)

    init?(steps: [String]) {
        guard steps.first == "besokarinformation" else { return nil }
        if steps.count == 1 {
            self = .list
            return
        }
        guard Slug(steps[1]) != nil else { return nil }
        switch Array(steps.dropFirst(2)) {
        case []: self = .channel(steps[1])
        case ["engelska"]: self = .english(steps[1])
        case let rest where rest.count == 2 && rest[0] == "kontroller":
            guard let id = SiteAddress.number(rest[1]), id > 0 else { return nil }
            self = .picture(steps[1], id)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .list: "/besokarinformation"
        case .channel(let slug): "/besokarinformation/\(slug)"
        case .english(let slug): "/besokarinformation/\(slug)/engelska"
        case .picture(let slug, let id): "/besokarinformation/\(slug)/kontroller/\(id)"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .list, .picture: [.get]
        case .channel: [.get, .post]
        case .english: [.post]
        }
    }

    var isForStaff: Bool { true }

    var takesFiles: Bool {
        if case .channel = self { true } else { false }
    }
}
