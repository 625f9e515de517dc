import Database
import Platforms

/// Every platform that channels can be on, and what tells their addresses apart.
public struct PlatformList: Sendable {
    /// The platforms in the order that people choose among them.
    public let entries: [PlatformEntry]

    private let byKind: [PlatformKind: PlatformEntry]
    private let bySite: [String: [Known]]
    private let anywhere: [Known]

    private struct Known: Sendable {
        let platform: PlatformKind
        let pattern: AddressPattern
    }

    init(_ entries: [PlatformEntry]) {
        self.entries = entries
        byKind = Dictionary(entries.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        var bySite: [String: [Known]] = [:]
        var anywhere: [Known] = []
        for entry in entries {
            for pattern in entry.patterns {
                let known = Known(platform: entry.kind, pattern: pattern)
                switch pattern.host {
                case .exactly(let site), .within(let site), .named(_, let site): bySite[site, default: []].append(known)
                case .any: anywhere.append(known)
                }
            }
        }
        self.bySite = bySite
        self.anywhere = anywhere
    }

    /// The platforms as the municipality has them: the product's own, with what people have changed and added.
    public static func load(in session: Session) throws -> PlatformList {
        let changed = try PlatformStore.entries(in: session)
        if changed.isEmpty { return try seeded() }
        let seeds = try PlatformSeeds.shipped().entries
        let byKind = Dictionary(changed.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        let kinds = Set(seeds.map(\.kind))
        return PlatformList(seeds.map { byKind[$0.kind] ?? $0 } + changed.filter { !kinds.contains($0.kind) })
    }

    /// The platforms that come with the product.
    public static func seeded() throws -> PlatformList { try PlatformSeeds.shipped() }

    /// The platform of the word; nil when the list lacks it.
    public func entry(_ kind: PlatformKind) -> PlatformEntry? { byKind[kind] }

    /// The platform's name, or its word when the list lacks it.
    public func name(of kind: PlatformKind) -> String { byKind[kind]?.name ?? kind.rawValue }
}

extension PlatformList {
    /// The account that a text is the address or the full name of, however it is spelled.
    ///
    /// - Parameter pasted: anything at all; `@name@host` is Mastodon's way and `@name.bsky.social` Bluesky's.
    /// - Returns: nil for what is no account on a platform of the list.
    public func recognise(_ pasted: String) -> RecognisedAccount? {
        guard let address = PastedAddress(Self.spelledOut(pasted)), case .account(let account) = match(address) else { return nil }
        // The address that came of it is read once more, so that every spelling ends in the same name.
        switch PastedAddress(account.address.text).map(match) {
        case .excluded: return nil
        case .unknown, nil: return account
        case .account(let settled):
            return RecognisedAccount(
                platform: settled.platform, handle: settled.handle ?? account.handle,
                accountID: settled.accountID ?? account.accountID, address: settled.address, key: settled.key)
        }
    }

    /// The account that a text is the address or the bare name of on one platform: "@hallsberg", "hallsberg".
    public func recognise(_ pasted: String, on kind: PlatformKind) -> RecognisedAccount? {
        if let account = recognise(pasted) { return account.platform == kind ? account : nil }
        guard let handle = Self.bareHandle(pasted), let entry = byKind[kind] else { return nil }
        let usual = entry.patterns.last { pattern in
            !pattern.isExclusion && pattern.query.isEmpty && pattern.host != .any && pattern.target.tokens.contains(.name(.handle))
        }
        return usual?.target.filled(with: [.handle: handle]).flatMap { recognise("https://\($0)") }
    }

    /// A name without a platform: "@hallsberg" or "hallsberg"; nil for anything longer or with other characters.
    public static func bareHandle(_ pasted: String) -> String? {
        guard pasted.utf8.count <= 200 else { return nil }
        let text = PastedAddress.tidied(pasted)
        let name = text.hasPrefix("@") ? String(text.dropFirst()) : text
        let isName = (1...100).contains(name.count)
            && name.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
        return isName ? name : nil
    }

    /// What every spelling of the address shares: the account's key, or for other places the address's own.
    public func key(of address: WebAddress) -> String { recognise(address.text)?.key ?? address.key }

    /// Whether a text is the address of a person's own profile, by how it is written. A page that has no name of its own
    /// may have an address like that too.
    public func isPersonalProfile(_ pasted: String) -> Bool {
        guard let address = PastedAddress(Self.spelledOut(pasted)), let patterns = try? PlatformSeeds.personal() else { return false }
        return patterns.contains { $0.match(address) != nil }
    }

    /// Names that stand for addresses: "@name@host" and "@name.bsky.social".
    private static func spelledOut(_ pasted: String) -> String {
        guard pasted.utf8.count <= PastedAddress.longest else { return pasted }
        let text = PastedAddress.tidied(pasted)
        guard !text.contains("/"), text.contains("@") else { return text }
        let parts = text.drop { $0 == "@" }.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, text.hasPrefix("@") { return "https://\(parts[1])/@\(parts[0])" }
        if parts.count == 1, text.hasPrefix("@") { return "https://\(parts[0])" }
        return text
    }

    /// What the patterns say of an address.
    private enum Verdict {
        case account(RecognisedAccount)
        /// An address on a known site that is no account.
        case excluded
        case unknown
    }

    private func match(_ address: PastedAddress) -> Verdict {
        var site = address.host[...]
        while !site.isEmpty {
            if let verdict = first(of: bySite[String(site)] ?? [], address) { return verdict }
            site = site.drop { $0 != "." }.dropFirst()
        }
        return first(of: anywhere, address) ?? .unknown
    }

    /// What the first pattern that the address is written by says; nil when none is.
    private func first(of patterns: [Known], _ address: PastedAddress) -> Verdict? {
        for known in patterns {
            guard let found = known.pattern.match(address) else { continue }
            return known.pattern.isExclusion ? .excluded : account(known, found).map(Verdict.account) ?? .excluded
        }
        return nil
    }

    private func account(_ known: Known, _ found: [PatternName: String]) -> RecognisedAccount? {
        var lowered = found
        for name in [PatternName.handle, .host] { lowered[name] = found[name]?.lowercased() }
        guard let text = known.pattern.target.filled(with: found), let keyText = known.pattern.target.filled(with: lowered),
            let address = try? WebAddress.clean("https://\(text)"), let keyAddress = try? WebAddress.clean("https://\(keyText)")
        else { return nil }
        return RecognisedAccount(
            platform: known.platform, handle: found[.handle], accountID: found[.id], address: address, key: keyAddress.key)
    }
}
