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

    /// - Parameter pasted: a link or a name; anything at all. It is never fetched.
    public func answer(_ pasted: String) -> OfficialAnswer {
        let account = PastedAccount(pasted, platforms: directory.platformList)
        let found = found(account)
        let warnings = warnings(account, found)
        // An address that is made to deceive is never official, whatever else it is.
        let deceives = account.host != nil && !warnings.isEmpty
        return OfficialAnswer(
            account: account, official: deceives ? [] : found.filter(\.channel.isOpen),
            formerly: deceives ? [] : found.filter { !$0.channel.isOpen },
            renamed: deceives || !found.isEmpty ? nil : account.keys.lazy.compactMap { directory.former[$0] }.first,
            impostors: impostors(account), warnings: warnings)
    }

    private func found(_ account: PastedAccount) -> [DirectoryLine] {
        for key in account.keys + account.parents {
            let lines = directory.lines(key: key)
            if !lines.isEmpty { return newest(lines) }
        }
        let handles = account.handle.map { newest(directory.lines(handle: $0)) } ?? []
        return handles.isEmpty ? named(account.text) : handles
    }

    /// What people write for an account when they have no address: the channel's name, or a handle that looks like a host.
    private func named(_ text: String) -> [DirectoryLine] {
        guard !text.contains("/") else { return [] }
        let (name, handle) = (DirectoryQuery.folded(text), DirectoryLine.bareHandle(text))
        return newest(
            directory.lines.filter { line in
                DirectoryQuery.folded(line.channel.name) == name || line.channel.handle.map(DirectoryLine.bareHandle) == handle
            })
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

    private func warnings(_ account: PastedAccount, _ found: [DirectoryLine]) -> [LookAlike] {
        var warnings = account.host?.warnings(known: knownHosts) ?? []
        if found.isEmpty, let name = account.account?.handle.map(DirectoryLine.bareHandle) ?? account.handle ?? lastStep(account) {
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

/// The answer, of which the page makes one of four: official, formerly official, reported impostor, or unknown.
public struct OfficialAnswer: Sendable {
    /// What was asked about.
    public let account: PastedAccount
    /// Open channels that it is; several when a name was given that is used on several platforms.
    public let official: [DirectoryLine]
    /// Closed channels that it was.
    public let formerly: [DirectoryLine]
    /// The channel that had this name until it changed it.
    public let renamed: FormerName?
    /// False accounts that it is.
    public let impostors: [Impostor]
    /// Why it may be meant to deceive.
    public let warnings: [LookAlike]

    /// Whether nothing is known of it.
    public var isUnknown: Bool { official.isEmpty && formerly.isEmpty && renamed == nil && impostors.isEmpty }
}
