import Foundation
import Organisation

/// Answers whether an account is official, for anyone and from memory (HBG-4.17, LUD-28, LUD-29, KUN-60).
public struct OfficialLookup: Sendable {
    private let directory: PublicDirectory
    private let website: String?
    private let sorter: PastedSorter

    /// - Parameters:
    ///   - website: the municipality's own website, which others may want to look like.
    ///   - published: the mail addresses and telephone numbers that the municipality gives to everybody.
    public init(directory: PublicDirectory, website: String?, published: [String] = []) {
        self.directory = directory
        self.website = website.flatMap { PastedHost($0) }.map { PastedHost.bare($0.written) }
        sorter = PastedSorter(directory: directory, website: website, published: published)
    }

    /// - Parameter pasted: a link or a name, or a message with several; anything at all. It is never fetched.
    /// - Returns: the answer about the one that asks for most care, where there are several.
    public func answer(_ pasted: String) -> OfficialAnswer {
        let platforms = directory.platformList
        let whole = PastedAccount(part: PastedAccount.shown(pasted), platforms: platforms)
        let accounts = named(whole.text).isEmpty ? PastedAccount.all(in: whole.text, platforms: platforms) : [whole]
        let answers = accounts.map { answer($0, in: whole.text, isOneOfSeveral: accounts.count > 1) }
        return answers.max { $0.care < $1.care } ?? answer(whole, in: whole.text, isOneOfSeveral: false)
    }

    private func answer(_ account: PastedAccount, in pasted: String, isOneOfSeveral: Bool) -> OfficialAnswer {
        let (found, isByName) = found(account)
        let former = found.isEmpty || isByName ? former(account, beside: found) : []
        // A name that is ours is no trick, however much it looks like a website.
        let isOurs = account.word != nil && !(found.isEmpty && former.isEmpty)
        let other = sorter.other(account)
        let isOwn = other == .website || account.contact.map(sorter.isOwnMail) ?? false
        let warnings = isOurs || isOwn ? [] : warnings(account, isKnown: !found.isEmpty || !former.isEmpty || other != nil)
        // An address that is made to deceive is never official, whatever else it is.
        let deceives = account.host != nil && !warnings.isEmpty
        return OfficialAnswer(
            account: account, isOneOfSeveral: isOneOfSeveral, isWithinAnother: !pasted.contains(account.text), isByName: isByName,
            other: found.isEmpty && former.isEmpty && warnings.isEmpty ? other : nil,
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
        directory.impostors.filter { isOf(account, $0.key) }
            .filter { sorter.refusal(PastedAccount(part: $0.key, platforms: directory.platformList)) == nil }
    }

    private func isOf(_ account: PastedAccount, _ key: String) -> Bool {
        if account.keys.contains(key) || account.impostorKey == key { return true }
        guard let handle = account.handle else { return false }
        return key == "@\(handle)" || key.hasSuffix("/\(handle)") || key.hasSuffix("/@\(handle)")
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
