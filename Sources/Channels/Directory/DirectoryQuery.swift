import Foundation
import Organisation
import Platforms

/// What someone looks for in the public directory. Everything in it may come from a stranger.
public struct DirectoryQuery: Sendable, Hashable {
    /// Words that must all be found.
    public let words: [String]
    /// The unit it must belong to; nil for any.
    public let unit: MunicipalUnit.ID?
    /// The platform it must be on; nil for any.
    public let platform: PlatformKind?

    /// - Parameter text: words that must all be found, in any order and as parts of words; an account's address
    ///   finds it however it is written.
    public init(text: String = "", unit: MunicipalUnit.ID? = nil, platform: PlatformKind? = nil) {
        let bounded = text.utf8.count <= 2_000 ? text : String(text.prefix(200))
        words = bounded.split(whereSeparator: \.isWhitespace).prefix(10).map { Self.needle(String($0)) }
        self.unit = unit
        self.platform = platform
    }

    func matches(_ line: DirectoryLine) -> Bool {
        if let unit, unit != line.unit.id { return false }
        if let platform, platform != line.channel.platform { return false }
        return words.allSatisfy { line.haystack.contains($0) }
    }

    /// Lower case without the marks above letters, so that "orebro" finds "Örebro".
    static func folded(_ text: String) -> String {
        let scalars = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func needle(_ word: String) -> String {
        if let address = try? WebAddress.clean(word) { return folded(address.key) }
        return folded(word.hasPrefix("www.") ? String(word.dropFirst(4)) : word)
    }
}
