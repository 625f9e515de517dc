import Channels

/// Every address of the site: the one place where a path is read and the one place where a link is written.
///
/// The front door switches over it without a default, so an address that nobody answers does not compile.
enum SiteAddress: Hashable, Sendable {
    /// The public directory of channels.
    case directory
    /// One channel for the public, by its slug.
    case channel(String)
    /// The guidelines that come with the product, the municipality's own first.
    case guidelines
    /// One guideline, clause by clause, by its name.
    case guideline(String)
    /// What carries each clause of a guideline, on which pages, shown by which tests.
    case coverage(String)
    /// A guideline as an OSCAL catalogue.
    case oscal(String)
    /// Two guidelines, topic by topic.
    case comparison
    /// Checking a profile that somebody has written.
    case check
    /// Adopting a checked profile as the next version.
    case adoption
    case signIn
    case signOut
    case inbox
    case item(Int64)
    case reply(Int64)
    /// Choosing the ground, confirming, and the removal itself.
    case removal(Int64)
    case handOver(Int64)
    /// Closing an item without an answer.
    case noAnswer(Int64)
    /// Settling a reply or removal whose outcome is unknown.
    case outcome(Int64)
    case ledger
    /// One ledger entry by its index, which starts at zero.
    case ledgerEntry(Int64)
    case evidence(Int64)
    /// One kept file of an evidence, by its place, which starts at one.
    case evidencePart(Int64, Int64)
    /// Whether the server is up, for machines.
    case status
    /// Style, script and sign, by file name.
    case asset(String)
    /// An application for a channel, from draft to decision.
    case application(ApplicationAddress)
    /// The register of channels for staff: channels, revisions, platforms.
    case register(RegisterAddress)
    /// People: absence, leaving and who runs which channel.
    case people(PeopleAddress)
    /// The public pages and files beside the directory: is it official, report, crisis, the register as data.
    case open(OpenAddress)
    /// Findings, checks, reviews and closures.
    case oversight(OversightAddress)
    /// Governing documents, notices to those responsible, and letters.
    case notice(NoticeAddress)
    /// Sign-ins to the platforms, kept sealed.
    case deposit(DepositAddress)
    /// What visitors are told on a channel, and the checks that they are.
    case visitor(VisitorAddress)
}

extension SiteAddress {
    /// The path as it is written in links.
    var path: String {
        switch self {
        case .directory: "/"
        case .channel(let slug): "/kanaler/\(slug)"
        case .guidelines: "/riktlinjer"
        case .guideline(let id): "/riktlinjer/\(id)"
        case .coverage(let id): "/riktlinjer/\(id)/tackning"
        case .oscal(let id): "/riktlinjer/\(id)/oscal"
        case .comparison: "/riktlinjer/jamforelse"
        case .check: "/riktlinjer/granskning"
        case .adoption: "/riktlinjer/granskning/beslut"
        case .signIn: "/logga-in"
        case .signOut: "/logga-ut"
        case .inbox: "/inkorg"
        case .item(let id): "/inkorg/\(id)"
        case .reply(let id): "/inkorg/\(id)/svar"
        case .removal(let id): "/inkorg/\(id)/borttagning"
        case .handOver(let id): "/inkorg/\(id)/overlamning"
        case .noAnswer(let id): "/inkorg/\(id)/avslut"
        case .outcome(let id): "/inkorg/\(id)/utfall"
        case .ledger: "/liggare"
        case .ledgerEntry(let index): "/liggare/\(index)"
        case .evidence(let id): "/bevis/\(id)"
        case .evidencePart(let id, let place): "/bevis/\(id)/delar/\(place)"
        case .status: "/status"
        case .asset(let name): "/stil/\(name)"
        case .application(let address): address.path
        case .register(let address): address.path
        case .people(let address): address.path
        case .open(let address): address.path
        case .oversight(let address): address.path
        case .notice(let address): address.path
        case .deposit(let address): address.path
        case .visitor(let address): address.path
        }
    }

    /// Reads a path, already without its query; nil for anything that is not written exactly as `path` writes it.
    init?(path: String) {
        guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 256 else { return nil }
        let steps = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (steps.first ?? "", steps.count) {
        case ("", 1): self = .directory
        case ("kanaler", 2) where Self.isSlug(steps[1]) && !Slug.reserved.contains(steps[1]): self = .channel(steps[1])
        case ("logga-in", 1): self = .signIn
        case ("logga-ut", 1): self = .signOut
        case ("status", 1): self = .status
        case ("stil", 2) where Self.isFileName(steps[1]): self = .asset(steps[1])
        case ("riktlinjer", _): self.init(guidelines: steps.dropFirst())
        case ("inkorg", _): self.init(inbox: steps.dropFirst())
        case ("liggare", _): self.init(ledger: steps.dropFirst())
        case ("bevis", _): self.init(evidence: steps.dropFirst())
        default: self.init(feature: steps)
        }
    }

    /// Asks each feature in turn; no two have the same first steps.
    private init?(feature steps: [String]) {
        if let address = ApplicationAddress(steps: steps) { self = .application(address); return }
        if let address = RegisterAddress(steps: steps) { self = .register(address); return }
        if let address = PeopleAddress(steps: steps) { self = .people(address); return }
        if let address = OpenAddress(steps: steps) { self = .open(address); return }
        if let address = OversightAddress(steps: steps) { self = .oversight(address); return }
        if let address = NoticeAddress(steps: steps) { self = .notice(address); return }
        if let address = DepositAddress(steps: steps) { self = .deposit(address); return }
        if let address = VisitorAddress(steps: steps) { self = .visitor(address); return }
        return nil
    }

    private init?(guidelines steps: ArraySlice<String>) {
        let steps = Array(steps)
        switch steps {
        case []: self = .guidelines
        case ["jamforelse"]: self = .comparison
        case ["granskning"]: self = .check
        case ["granskning", "beslut"]: self = .adoption
        default:
            guard let id = steps.first, Self.isSlug(id), Self.reserved.contains(id) == false else { return nil }
            switch Array(steps.dropFirst()) {
            case []: self = .guideline(id)
            case ["tackning"]: self = .coverage(id)
            case ["oscal"]: self = .oscal(id)
            default: return nil
            }
        }
    }

    /// Words that stand where a guideline's name could.
    private static let reserved: Set<String> = ["jamforelse", "granskning"]

    private init?(inbox steps: ArraySlice<String>) {
        guard let first = steps.first else {
            self = .inbox
            return
        }
        guard let id = Self.number(first), id > 0 else { return nil }
        switch Array(steps.dropFirst()) {
        case []: self = .item(id)
        case ["svar"]: self = .reply(id)
        case ["borttagning"]: self = .removal(id)
        case ["overlamning"]: self = .handOver(id)
        case ["avslut"]: self = .noAnswer(id)
        case ["utfall"]: self = .outcome(id)
        default: return nil
        }
    }

    private init?(ledger steps: ArraySlice<String>) {
        switch Array(steps) {
        case []: self = .ledger
        case let steps where steps.count == 1:
            guard let index = Self.number(steps[0]) else { return nil }
            self = .ledgerEntry(index)
        default: return nil
        }
    }

    private init?(evidence steps: ArraySlice<String>) {
        let steps = Array(steps)
        guard let first = steps.first, let id = Self.number(first), id > 0 else { return nil }
        switch steps.count {
        case 1: self = .evidence(id)
        case 3 where steps[1] == "delar":
            guard let place = Self.number(steps[2]), place > 0 else { return nil }
            self = .evidencePart(id, place)
        default: return nil
        }
    }
}

extension SiteAddress {
    /// A number written the one plain way: digits only, no sign, no leading zero.
    static func number(_ text: String) -> Int64? {
        guard let number = Int64(text), number >= 0, String(number) == text else { return nil }
        return number
    }

    /// Small letters, digits and hyphens, as a channel's name in addresses.
    private static func isSlug(_ text: String) -> Bool {
        (1...80).contains(text.utf8.count)
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isFileName(_ text: String) -> Bool {
        (1...80).contains(text.utf8.count) && !text.hasPrefix(".")
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "-.".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
