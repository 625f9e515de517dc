import Foundation
import Organisation
import Platforms

/// What somebody pasted, read as an account. It may be anything at all, and is never fetched.
public struct PastedAccount: Sendable {
    /// The text as it can be shown: bounded, on one line, without characters that cannot be seen.
    public let text: String
    /// The account, when the text is an address on a platform that is known.
    public let account: RecognisedAccount?
    /// The name on its own, when the text is one: it may then be on any platform.
    let handle: String?
    /// What the text may be an address to, the likeliest first.
    let keys: [String]
    let host: PastedHost?
    private let place: WebAddress?

    /// The longest text that is read, in characters.
    public static let longest = 500

    /// - Parameter pasted: anything at all, of any length.
    public init(_ pasted: String, platforms: PlatformList) {
        text = Self.shown(pasted)
        let whole = text.contains("://") ? text : "https://\(text)"
        place = text.contains(".") ? try? WebAddress.clean(whole) : nil
        host = PastedHost(text)
        let isPlain = host.map { $0.written == $0.shown && !$0.hasSignIn } ?? true
        account = isPlain ? platforms.recognise(text) ?? place.flatMap { platforms.recognise($0.text) } : nil
        handle = account == nil ? Self.handle(text) : nil
        keys = isPlain ? [account?.key.lowercased(), account == nil ? place?.key.lowercased() : nil].compactMap(\.self) : []
    }

    /// The platform, where it is known.
    public var platform: PlatformKind? { account?.platform }

    /// Whether it is only a name, which may stand on any platform.
    public var isName: Bool { handle != nil }

    /// Whether there is anything to look for.
    public var isEmpty: Bool { text.isEmpty }

    /// What the account is kept by once it is reported as false; nil for what is no account.
    var impostorKey: String? {
        if let key = account?.key { return key.lowercased() }
        if let host, let rest = Self.path(of: text) { return String("\(PastedHost.bare(host.written))\(rest)".prefix(500)) }
        return handle.map { "@\($0)" }
    }

    /// The channel addresses that the text may lie under: "blogg.kommun.se/skolan" for a post on that blog.
    var parents: [String] {
        guard account == nil, let key = keys.first, !key.contains(".."), !key.contains("%") else { return [] }
        let path = key.prefix { $0 != "?" }
        return path.indices.filter { path[$0] == "/" }.reversed().prefix(20).map { String(path[..<$0]) }
    }

    /// A name that could be an account's, with or without "@"; nil for what is not one word.
    private static func handle(_ text: String) -> String? {
        let bare = DirectoryLine.bareHandle(text)
        guard (2...100).contains(bare.unicodeScalars.count),
            bare.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0.properties.numericType != nil || "._-".unicodeScalars.contains($0) }),
            text.hasPrefix("@") || !bare.contains(".") || !looksLikeHost(bare)
        else { return nil }
        return bare
    }

    private static func looksLikeHost(_ text: String) -> Bool {
        let last = text.split(separator: ".").last ?? ""
        return last.count >= 2 && last.allSatisfy(\.isLetter)
    }

    /// What stands after the host, in lower case and without query.
    private static func path(of text: String) -> String? {
        var rest = text.lowercased()[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        guard let slash = rest.firstIndex(of: "/") else { return "" }
        var path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
        while path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }

    /// Bounded before anything else is done with it: a megabyte may be pasted.
    private static func shown(_ pasted: String) -> String {
        let bounded = pasted.utf8.prefix(longest * 8)
        let scalars = String(decoding: bounded, as: UTF8.self).precomposedStringWithCanonicalMapping.unicodeScalars.lazy
            .filter { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
                default: !scalar.properties.isDefaultIgnorableCodePoint
                }
            }
        return String(String.UnicodeScalarView(scalars.prefix(longest))).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
