import Foundation
import Organisation
import Platforms

/// What somebody pasted, read as an account. It may be anything at all, and is never fetched.
public struct PastedAccount: Sendable {
    /// The address or name as it can be shown: bounded, on one line, without characters that cannot be seen.
    public let text: String
    /// The account, when the text is an address on a platform that is known.
    public let account: RecognisedAccount?
    /// The text, when it is one word that an account could be called; it may be a website's name as well.
    let word: String?
    /// The name on its own, when the text is one: it may then be on any platform.
    let handle: String?
    /// What the text may be an address to, the likeliest first.
    let keys: [String]
    let host: PastedHost?
    /// What it is where it is a mail address or a telephone number.
    let contact: PastedContact?
    private let place: WebAddress?

    /// The longest text that is read, in characters.
    public static let longest = 500

    /// - Parameter pasted: anything at all, of any length; the first address in it is read, or else the first name.
    public init(_ pasted: String, platforms: PlatformList) {
        let parts = PastedText.parts(of: Self.shown(pasted), platforms: platforms)
        self.init(part: parts.first ?? "", platforms: platforms)
    }

    /// Every address in what was pasted, or every name where there is no address; at least one, which may be empty.
    static func all(in pasted: String, platforms: PlatformList) -> [PastedAccount] {
        PastedText.parts(of: shown(pasted), platforms: platforms).map { PastedAccount(part: $0, platforms: platforms) }
    }

    /// - Parameter text: as `shown` makes it.
    init(part text: String, platforms: PlatformList) {
        self.text = text
        let read = Self.isNameAtHost(text) ? "@\(text)" : text
        let whole = PastedHost.scheme(of: read[...]) == nil ? "https://\(read)" : read
        contact = PastedContact(text)
        place = read.contains(".") ? try? WebAddress.clean(whole) : nil
        host = PastedHost(contact?.domain ?? read)
        let isPlain = host.map { $0.isOrdinary && !$0.hasSignIn } ?? true
        account = isPlain ? platforms.recognise(read) ?? place.flatMap { platforms.recognise($0.text) } : nil
        word = Self.word(text)
        handle = account == nil ? word.flatMap { text.hasPrefix("@") || !Self.endsLikeHost($0) ? $0 : nil } : nil
        keys = isPlain ? [account?.key.lowercased(), account == nil ? place?.key.lowercased() : nil].compactMap(\.self) : []
    }

    /// The platform, where it is known.
    public var platform: PlatformKind? { account?.platform }

    /// Whether there is anything to look for.
    public var isEmpty: Bool { text.isEmpty }

    /// Whether it is a name with no place to it, which anybody may have on some platform.
    var isOnlyName: Bool { account == nil && (handle != nil || host == nil) }

    /// Whether it is an address on the web as far as its beginning tells; what has no beginning is one.
    var hasWebScheme: Bool { PastedHost.scheme(of: text[...]).map { $0 == "https" || $0 == "http" } ?? true }

    /// What stands after the host, in lower case and without query.
    var pathOnHost: String { Self.path(of: text) ?? "" }

    /// What the account is kept by once it is reported as false; nil for what is no account.
    var impostorKey: String? {
        if let key = account?.key { return key.lowercased() }
        if let handle { return "@\(handle)" }
        guard let host, let rest = Self.path(of: text) else { return nil }
        return String("\(PastedHost.bare(host.written))\(rest)".prefix(500))
    }

    /// The channel addresses that the text may lie under: "blogg.kommun.se/skolan" for a post on that blog.
    var parents: [String] {
        guard account == nil, let key = keys.first, !key.contains(".."), !key.contains("%") else { return [] }
        let path = key.prefix { $0 != "?" }
        return path.indices.filter { path[$0] == "/" }.reversed().prefix(20).map { String(path[..<$0]) }
    }

    /// A name that could be an account's, with or without "@"; nil for what is not one word.
    private static func word(_ text: String) -> String? {
        let bare = DirectoryLine.bareHandle(text)
        return (2...100).contains(bare.unicodeScalars.count) && bare.unicodeScalars.allSatisfy(isOfName) ? bare : nil
    }

    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "._-".unicodeScalars.contains(scalar)
    }

    /// "hallsberg@social.example", which is how people say where on the fediverse they are. With a website's name before
    /// the sign it may be meant to deceive instead, as "facebook.com@annan.example" is.
    private static func isNameAtHost(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        return halves.count == 2 && halves.allSatisfy { word($0) != nil } && halves[1].contains(".")
            && !PastedContact.looksLikeWebsite(halves[0])
    }

    /// Whether a word with dots is more likely a website than an account: "hallsberg.se", and not "badhuset.hallsberg".
    private static func endsLikeHost(_ word: String) -> Bool {
        let labels = word.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last else { return false }
        return labels[0] == "www" || last.hasPrefix("xn--") || ((2...3).contains(last.count) && last.allSatisfy(\.isLetter))
    }

    /// What stands after the host, in lower case and without query.
    private static func path(of text: String) -> String? {
        let rest = PastedHost.withoutScheme(text.lowercased()[...])
        guard let slash = rest.firstIndex(of: "/") else { return "" }
        var path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
        while path.hasSuffix("/") { path = path.dropLast() }
        return String(path)
    }

    /// Bounded before anything else is done with it: a megabyte may be pasted.
    static func shown(_ pasted: String) -> String {
        let bounded = pasted.utf8.prefix(longest * 8)
        let scalars = String(decoding: bounded, as: UTF8.self).precomposedStringWithCanonicalMapping.unicodeScalars.lazy
            .filter { scalar -> Bool in
                if scalar.properties.isWhitespace { return true }
                return switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
                default: !scalar.properties.isDefaultIgnorableCodePoint
                }
            }
            .map { $0.properties.isWhitespace ? " " : plain($0) }
        return String(String.UnicodeScalarView(scalars.prefix(longest))).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The wide forms of ordinary letters and signs, which a browser reads as the ordinary ones.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard ("\u{FF01}"..."\u{FF5E}").contains(scalar) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
}
