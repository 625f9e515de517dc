import Crypto
import Foundation
import Guidelines
import Platforms

/// The list of official channels as a text to post on the channel that speaks for the municipality (GOT-41).
public struct ListingText: Sendable, Hashable {
    /// Every channel with its address, platform by platform.
    public let full: String
    /// Only the channels' names, and where the addresses are.
    public let names: String
    /// Only where the list is.
    public let pointer: String

    /// - Parameters:
    ///   - lines: the channels to name; those that are closed or that somebody may have taken over are left out.
    ///   - site: scheme and host of the public site.
    init(_ lines: [DirectoryLine], _ platforms: PlatformList, _ authority: Authority, site: String) {
        let official = lines.filter { $0.channel.isOpen && $0.takenOverSince == nil }
        let groups = Dictionary(grouping: official) { platforms.name(of: $0.channel.platform) }.sorted { $0.key < $1.key }
        let heading = "Här finns \(authority.name) i sociala medier."
        let warning = "Andra konton som använder vårt namn är inte våra."
        let whole = "Hela listan: \(site)/"
        let detailed = groups.map { platform, lines in
            ([platform] + lines.map { "\($0.channel.name): \($0.channel.address.text)" }).joined(separator: "\n")
        }
        let named = groups.map { platform, lines in "\(platform): \(lines.map(\.channel.name).joined(separator: ", "))" }
        full = ([heading] + detailed + ["\(warning) \(whole)"]).joined(separator: "\n\n")
        names = ([heading] + named + ["Adresserna finns i listan. \(warning) \(whole)"]).joined(separator: "\n\n")
        pointer = "\(heading) \(whole)"
    }

    /// What a post on the platform has room for, the fullest first.
    ///
    /// - Parameter limit: in characters; nil where the platform has none that is known.
    public func fitting(_ limit: Int?) -> [String] {
        [full, names, pointer].filter { text in limit.map { text.count <= $0 } ?? true }
    }

    /// What tells two lists apart: SHA-256 over the full text, in hexadecimal.
    public var digest: String {
        SHA256.hash(data: Data(full.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The longest post that the platform takes, in characters, as the platforms themselves say; nil where it is not known.
    public static func longestPost(on platform: PlatformKind) -> Int? {
        switch platform.rawValue {
        case "facebook": 63_206
        case "instagram": 2_200
        case "linkedin": 3_000
        case "mastodon", "threads": 500
        case "bluesky": 300
        case "x": 280
        default: nil
        }
    }
}
