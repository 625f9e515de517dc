import Foundation
import Organisation
import Platforms

/// A name that a channel had until it changed it; somebody else may have it now.
public struct FormerName: Sendable, Hashable {
    /// The channel as it is today.
    public let line: DirectoryLine
    /// Where it had the name.
    public let platform: PlatformKind
    /// When it left the name.
    public let until: Date
}

/// The names that channels have left, by how they may be asked for; those last left come first.
struct FormerNames: Sendable {
    /// By the key of the address that went with the name.
    let byKey: [String: [FormerName]]
    /// By the name itself, on whatever platform it was.
    let byHandle: [String: [FormerName]]

    init(_ handles: [Channel.ID: [FormerHandle]], _ lines: [DirectoryLine], _ platforms: PlatformList) {
        var byKey: [String: [FormerName]] = [:]
        var byHandle: [String: [FormerName]] = [:]
        for line in lines {
            for former in handles[line.channel.id] ?? [] {
                guard let until = former.until else { continue }
                let account = platforms.recognise(former.address.text)
                let name = FormerName(line: line, platform: account?.platform ?? line.channel.platform, until: until)
                let key = (account?.key ?? former.address.key).lowercased()
                let handle = DirectoryLine.bareHandle(former.handle)
                // A channel that has gone back to a name has not left it, and one that left it twice left it last.
                if key != line.accountKey { Self.note(name, under: key, in: &byKey) }
                if handle != line.handle || name.platform != line.channel.platform { Self.note(name, under: handle, in: &byHandle) }
            }
        }
        self.byKey = byKey.mapValues(Self.newestFirst)
        self.byHandle = byHandle.mapValues(Self.newestFirst)
    }

    private static func note(_ name: FormerName, under key: String, in names: inout [String: [FormerName]]) {
        let others = names[key, default: []]
        let twin = others.first { $0.line.channel.id == name.line.channel.id && $0.platform == name.platform }
        if let twin, twin.until >= name.until { return }
        names[key] = others.filter { $0 != twin } + [name]
    }

    private static func newestFirst(_ names: [FormerName]) -> [FormerName] {
        names.sorted { ($0.until, $1.line.channel.id) > ($1.until, $0.line.channel.id) }
    }
}
