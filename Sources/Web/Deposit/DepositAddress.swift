import Channels
import HTTPTypes

/// Sign-ins to the platforms, kept sealed.
enum DepositAddress: FeatureAddress {
    /// How every channel's deposit stands.
    case list
    /// A custodian's own key.
    case key
    /// One channel's deposit, by its slug.
    case channel(String)
    /// Asking to open one channel's deposit.
    case asking(String)
    /// Destroying one channel's deposit.
    case destruction(String)
    /// A request to open, and its approval.
    case opening(Int64)
    /// What was deposited, shown once.
    case content(Int64)

    init?(steps: [String]) {
        guard steps.first == "forvar" else { return nil }
        switch Array(steps.dropFirst()) {
        case []: self = .list
        case ["nyckel"]: self = .key
        case let rest where rest.count >= 2 && rest[0] == "kanaler" && Slug(rest[1]) != nil:
            self.init(channel: rest[1], Array(rest.dropFirst(2)))
        case let rest where rest.count >= 2 && rest[0] == "oppningar":
            guard let id = SiteAddress.number(rest[1]), id > 0 else { return nil }
            self.init(opening: id, Array(rest.dropFirst(2)))
        default: return nil
        }
    }

    private init?(channel slug: String, _ rest: [String]) {
        switch rest {
        case []: self = .channel(slug)
        case ["begaran"]: self = .asking(slug)
        case ["forstoring"]: self = .destruction(slug)
        default: return nil
        }
    }

    private init?(opening id: Int64, _ rest: [String]) {
        switch rest {
        case []: self = .opening(id)
        case ["innehall"]: self = .content(id)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .list: "/forvar"
        case .key: "/forvar/nyckel"
        case .channel(let slug): "/forvar/kanaler/\(slug)"
        case .asking(let slug): "/forvar/kanaler/\(slug)/begaran"
        case .destruction(let slug): "/forvar/kanaler/\(slug)/forstoring"
        case .opening(let id): "/forvar/oppningar/\(id)"
        case .content(let id): "/forvar/oppningar/\(id)/innehall"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .list: [.get]
        case .key, .channel, .opening: [.get, .post]
        case .asking, .destruction, .content: [.post]
        }
    }

    var isForStaff: Bool { true }
}
