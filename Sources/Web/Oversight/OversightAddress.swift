import Channels
import HTTPTypes

/// Findings, checks, reviews and closures.
enum OversightAddress: FeatureAddress {
    /// Everything that is not as the guideline asks.
    case board
    /// Naming the page on the website that lists the channels.
    case listing
    /// How one channel is kept, by its slug.
    case channel(String)
    /// Leaving a finding as it is, with a reason.
    case reason(String)
    /// Looking whether the links hold.
    case links(String)
    /// Another name or number of the account.
    case account(String)
    /// Noting a review, an evaluation or a plan.
    case check(String)
    /// Closing the channel.
    case closing(String)
    /// Noting a step of the closing.
    case step(String)
    /// Ending the closing: closed, given up, or opened again.
    case ending(String)
    /// What was kept of the channel.
    case capture(String)

    init?(steps: [String]) {
        guard steps.first == "tillsyn", steps.count <= 5 else { return nil }
        switch Array(steps.dropFirst()) {
        case []: self = .board
        case ["webbplats"]: self = .listing
        case let rest where rest.count >= 2 && rest[0] == "kanaler" && Slug(rest[1]) != nil:
            self.init(channel: rest[1], rest.dropFirst(2).joined(separator: "/"))
        default: return nil
        }
    }

    private init?(channel slug: String, _ rest: String) {
        switch rest {
        case "": self = .channel(slug)
        case "skal": self = .reason(slug)
        case "lankar": self = .links(slug)
        case "konto": self = .account(slug)
        case "oversyn": self = .check(slug)
        case "avslut": self = .closing(slug)
        case "avslut/steg": self = .step(slug)
        case "avslut/beslut": self = .ending(slug)
        case "avslut/kopia": self = .capture(slug)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .board: "/tillsyn"
        case .listing: "/tillsyn/webbplats"
        case .channel(let slug): "/tillsyn/kanaler/\(slug)"
        case .reason(let slug): "/tillsyn/kanaler/\(slug)/skal"
        case .links(let slug): "/tillsyn/kanaler/\(slug)/lankar"
        case .account(let slug): "/tillsyn/kanaler/\(slug)/konto"
        case .check(let slug): "/tillsyn/kanaler/\(slug)/oversyn"
        case .closing(let slug): "/tillsyn/kanaler/\(slug)/avslut"
        case .step(let slug): "/tillsyn/kanaler/\(slug)/avslut/steg"
        case .ending(let slug): "/tillsyn/kanaler/\(slug)/avslut/beslut"
        case .capture(let slug): "/tillsyn/kanaler/\(slug)/avslut/kopia"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .board, .channel, .capture: [.get]
        case .closing: [.get, .post]
        case .listing, .reason, .links, .account, .check, .step, .ending: [.post]
        }
    }

    var isForStaff: Bool { true }

    var takesFiles: Bool {
        if case .step = self { true } else { false }
    }
}
