import Foundation
import Organisation

/// Answers whether an account is official, for anyone and from memory (HBG-4.17, LUD-28, LUD-29, KUN-60).
public struct OfficialLookup: Sendable {
    private let directory: PublicDirectory
    private let website: String?

    /// - Parameter website: the municipality's own website, which others may want to look like.
    public init(directory: PublicDirectory, website: String?) {
        self.directory = directory
        self.website = website.flatMap { PastedHost($0) }.map { PastedHost.bare($0.written) }
    }

    /// - Parameter pasted: a link or a name, or a message with several; anything at all. It is never fetched.
    /// - Returns: the answer about the one that asks for most care, where there are several.
    public func answer(_ pasted: String) -> OfficialAnswer {
        let platforms = directory.platformList
        let whole = PastedAccount(part: PastedAccount.shown(pasted), platforms: platforms)
        let accounts = named(whole.text).isEmpty ? PastedAccount.all(in: whole.text, platforms: platforms) : [whole]
        let answers = accounts.map { answer($0, isOneOfSeveral: accounts.count > 1) }
        return answers.max { $0.care < $1.care } ?? answer(whole, isOneOfSeveral: false)
    }

    private func answer(_ account: PastedAccount, isOneOfSeveral: Bool) -> OfficialAnswer {
        let (found, isByName) = found(account)
        let former = found.isEmpty || isByName ? former(account, beside: found) : []
        // A name that is ours is no trick, however much it looks like a website.
        let isOurs = account.word != nil && !(found.isEmpty && former.isEmpty)
        let warnings = isOurs ? [] : warnings(account, isKnown: !found.isEmpty || !former.isEmpty)
        // An address that is made to deceive is never official, whatever else it is.
        let deceives = account.host != nil && !warnings.isEmpty
        return OfficialAnswer(
            account: account, isOneOfSeveral: isOneOfSeveral, isByName: isByName,
            official: deceives ? [] : found.filter { $0.channel.isOpen && $0.takenOverSince == nil },
            takenOver: found.filter { $0.channel.isOpen && $0.takenOverSince != nil },
            formerly: deceives ? [] : found.filter { !$0.channel.isOpen },
            renamed: deceives ? [] : former, impostors: impostors(account), warnings: warnings)
    }

    /// The channels that it is, and whether a name alone told.
    private func found(_ account: PastedAccount) -> (lines: [DirectoryLine], isByName: Bool) {
        for key in account.keys + account.parents {
            let lines = directory.lines(key: key)
            if !lines.isEmpty { return (newest(lines), false) }
        }
        return (named(account.text), true)
    }

    /// The channels that had the address or the name until they changed it.
    private func former(_ account: PastedAccount, beside found: [DirectoryLine]) -> [FormerName] {
        if let names = account.keys.lazy.compactMap({ directory.former.byKey[$0] }).first { return names }
        let names = account.word.flatMap { directory.former.byHandle[$0] } ?? []
        return names.filter { name in !found.contains { $0.channel.isOpen && $0.channel.platform == name.platform } }
    }

    /// What people write for an account when they have no address: its own name, or else the channel's.
    private func named(_ text: String) -> [DirectoryLine] {
        let handles = directory.lines(handle: DirectoryLine.bareHandle(text))
        if !handles.isEmpty { return newest(handles) }
        let name = DirectoryQuery.folded(text)
        return text.contains("/") ? [] : newest(directory.lines.filter { DirectoryQuery.folded($0.channel.name) == name })
    }

    /// An account that closed and opened again is official; what it was before says nothing.
    private func newest(_ lines: [DirectoryLine]) -> [DirectoryLine] {
        let open = lines.filter(\.channel.isOpen)
        let openKeys = Set(open.map(\.accountKey))
        return open + lines.filter { !$0.channel.isOpen && !openKeys.contains($0.accountKey) }
    }

    private func impostors(_ account: PastedAccount) -> [Impostor] {
        directory.impostors.filter { impostor in
            if account.keys.contains(impostor.key) || account.impostorKey == impostor.key { return true }
            guard let handle = account.handle else { return false }
            return impostor.key == "@\(handle)" || impostor.key.hasSuffix("/\(handle)") || impostor.key.hasSuffix("/@\(handle)")
        }
    }

    private func warnings(_ account: PastedAccount, isKnown: Bool) -> [LookAlike] {
        var warnings = account.host?.warnings(known: knownHosts) ?? []
        // Letters of other alphabets are common in names, and say nothing unless they make the name of a website.
        if account.handle != nil, warnings.allSatisfy(\.isOtherLetters) { warnings = [] }
        if !isKnown, let name = account.account?.handle.map(DirectoryLine.bareHandle) ?? account.handle ?? lastStep(account) {
            let skeleton = Skeleton.of(name)
            warnings += directory.lines.filter { $0.channel.isOpen && isAlike(skeleton, $0) }.prefix(3)
                .map { .handle(slug: $0.channel.slug) }
        }
        return warnings
    }

    /// The last word of an address's path, which is where an account's name stands.
    private func lastStep(_ account: PastedAccount) -> String? {
        account.host == nil ? nil : account.impostorKey?.split(separator: "/").dropFirst().last.map(String.init)
    }

    private func isAlike(_ skeleton: String, _ line: DirectoryLine) -> Bool {
        guard let own = line.handleSkeleton, own.unicodeScalars.count >= 4 else { return false }
        return skeleton == own || (own.unicodeScalars.count >= 7 && Skeleton.isOneStep(skeleton, own))
    }

    private var knownHosts: Set<String> {
        directory.hosts.union([website].compactMap(\.self))
    }
}

/// The answer, of which the page makes one of these: official, perhaps taken over, formerly official, reported impostor, or unknown.
public struct OfficialAnswer: Sendable {
    /// What was asked about.
    public let account: PastedAccount
    /// Whether what was pasted held others too, which ask for less care or as little.
    public let isOneOfSeveral: Bool
    /// Whether a name alone told, which others may have elsewhere.
    public let isByName: Bool
    /// Open channels that it is; several when a name was given that is used on several platforms.
    public let official: [DirectoryLine]
    /// Open channels that it is, but that somebody else may have taken over.
    public let takenOver: [DirectoryLine]
    /// Closed channels that it was.
    public let formerly: [DirectoryLine]
    /// The channels that had this address or name until they changed it; beside `official` where it was a name.
    public let renamed: [FormerName]
    /// False accounts that it is.
    public let impostors: [Impostor]
    /// Why it may be meant to deceive.
    public let warnings: [LookAlike]

    /// Whether nothing is known of it.
    public var isUnknown: Bool {
        official.isEmpty && takenOver.isEmpty && formerly.isEmpty && renamed.isEmpty && impostors.isEmpty
    }

    /// How much care the answer asks for, among several in one message.
    var care: Int {
        if !takenOver.isEmpty { return 3 }
        if !official.isEmpty { return 0 }
        if !impostors.isEmpty || !warnings.isEmpty { return 3 }
        return isUnknown ? 2 : 1
    }
}
