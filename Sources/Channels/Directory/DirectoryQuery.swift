import Foundation
import Organisation
import Platforms

/// What someone looks for in the public directory. Everything in it may come from a stranger.
public struct DirectoryQuery: Sendable, Hashable {
    /// Whether a channel is official now, or was.
    public enum Standing: String, Sendable, CaseIterable {
        case open
        case closed
    }

    /// Words that must all be found.
    public let words: [String]
    /// The unit it must belong to; nil for any.
    public let unit: MunicipalUnit.ID?
    /// The platform it must be on; nil for any.
    public let platform: PlatformKind?
    /// Whether it must be open or closed; nil for either.
    public let standing: Standing?
    /// Whether the public must be able to write on it; nil for either.
    public let comments: Bool?
    /// Whether only channels that are used in a crisis are wanted.
    public let inCrisis: Bool
    /// Nil for words that stand nowhere.
    private let needles: [[CChar]]?

    /// - Parameter text: words that must all be found, in any order and as parts of words; an account's address
    ///   finds it however it is written.
    public init(
        text: String = "", unit: MunicipalUnit.ID? = nil, platform: PlatformKind? = nil, standing: Standing? = nil,
        comments: Bool? = nil, inCrisis: Bool = false
    ) {
        let bounded = text.utf8.count <= 2_000 ? text : String(text.prefix(200))
        words = bounded.split(whereSeparator: \.isWhitespace).prefix(10).map { Self.needle(String($0)) }
        needles = words.contains { $0.utf8.contains(0) } ? nil : words.map { Array($0.utf8CString) }
        self.unit = unit
        self.platform = platform
        self.standing = standing
        self.comments = comments
        self.inCrisis = inCrisis
    }

    /// The same, of open channels alone.
    public var onlyOpen: DirectoryQuery {
        DirectoryQuery(
            text: words.joined(separator: " "), unit: unit, platform: platform, standing: .open, comments: comments, inCrisis: inCrisis)
    }

    func matches(_ line: DirectoryLine) -> Bool {
        let channel = line.channel
        if let unit, unit != line.unit.id { return false }
        if let platform, platform != channel.platform { return false }
        if let standing, (standing == .open) != channel.isOpen { return false }
        if let comments, comments != channel.openComments { return false }
        if inCrisis, !channel.inCrisis || !channel.isOpen { return false }
        return needles?.allSatisfy(line.holds) ?? false
    }

    /// Lower case without the marks above letters, so that "orebro" finds "Örebro".
    static func folded(_ text: String) -> String {
        let scalars = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func needle(_ word: String) -> String {
        if let address = try? WebAddress.clean(word) { return folded(address.key) }
        if word.hasPrefix("@"), word.utf8.count > 1 { return folded(String(word.dropFirst())) }
        return folded(word.hasPrefix("www.") ? String(word.dropFirst(4)) : word)
    }
}
