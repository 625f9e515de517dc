import Channels
import HTTPTypes
import Organisation

/// The register of channels for staff: channels, revisions, platforms.
enum RegisterAddress: FeatureAddress {
    /// Every channel, page by page.
    case list
    /// Putting a channel in the register.
    case add
    /// The proposals that wait.
    case proposals
    /// One proposal, and the decision on it.
    case proposal(Int64)
    /// The platforms that channels can be on.
    case platforms
    /// A platform that the list lacks.
    case newPlatform
    /// One platform, by its word.
    case platform(String)
    /// Everything about one channel, by its slug.
    case channel(String)
    /// Changing what the register says of a channel, or proposing to.
    case change(String)
    /// Every revision of a channel.
    case history(String)
    /// Noting that the profile picture has been looked at.
    case picture(String)
    /// Who runs the channel, and adding an editor, a deputy, or somebody who can sign in to its account.
    case team(String)
    /// Taking somebody off the channel, with what that leads to.
    case takeOff(String, Int64)

    init?(steps: [String]) {
        guard steps.first == "register", steps.count <= 5 else { return nil }
        switch (steps.count, steps.dropFirst().first) {
        case (1, _): self = .list
        case (2, "ny"): self = .add
        case (2, "forslag"): self = .proposals
        case (2, "plattformar"): self = .platforms
        case (2, "ny-plattform"): self = .newPlatform
        case (3, "forslag"):
            guard let id = ChannelRevision.ID(steps[2]) else { return nil }
            self = .proposal(id.rawValue)
        case (3, "plattformar"):
            guard Slug.isPlatform(steps[2]) else { return nil }
            self = .platform(steps[2])
        case (5, "kanaler"):
            guard let slug = Slug(steps[2])?.text, steps[3] == "personer", let id = Person.ID(steps[4]) else { return nil }
            self = .takeOff(slug, id.rawValue)
        case (3...4, "kanaler"):
            guard let slug = Slug(steps[2])?.text else { return nil }
            self.init(channel: slug, steps.count == 4 ? steps[3] : nil)
        default: return nil
        }
    }

    private init?(channel slug: String, _ step: String?) {
        switch step {
        case nil: self = .channel(slug)
        case "andring": self = .change(slug)
        case "historik": self = .history(slug)
        case "bild": self = .picture(slug)
        case "personer": self = .team(slug)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .list: "/register"
        case .add: "/register/ny"
        case .proposals: "/register/forslag"
        case .proposal(let id): "/register/forslag/\(id)"
        case .platforms: "/register/plattformar"
        case .newPlatform: "/register/ny-plattform"
        case .platform(let kind): "/register/plattformar/\(kind)"
        case .channel(let slug): "/register/kanaler/\(slug)"
        case .change(let slug): "/register/kanaler/\(slug)/andring"
        case .history(let slug): "/register/kanaler/\(slug)/historik"
        case .picture(let slug): "/register/kanaler/\(slug)/bild"
        case .team(let slug): "/register/kanaler/\(slug)/personer"
        case .takeOff(let slug, let person): "/register/kanaler/\(slug)/personer/\(person)"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .list, .proposals, .platforms, .channel, .history: [.get]
        case .add, .proposal, .newPlatform, .platform, .change, .team, .takeOff: [.get, .post]
        case .picture: [.post]
        }
    }

    var isForStaff: Bool { true }
}

extension Slug {
    /// A platform's word in an address: letters a–z alone.
    fileprivate static func isPlatform(_ text: String) -> Bool {
        (1...30).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
