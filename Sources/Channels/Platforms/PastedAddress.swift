import Foundation

/// An address as somebody pasted it, taken apart. Everything in it may come from a stranger.
struct PastedAddress: Sendable, Hashable {
    /// In lower case, without "www." and without the port that its scheme has anyway.
    let host: String
    /// The parts between slashes, decoded; empty ones left out.
    let path: [String]
    /// The first value of each name.
    let query: [String: String]

    /// Longer texts are no addresses, in bytes.
    static let longest = 2_000

    /// - Returns: nil for what is no address on the web.
    init?(_ pasted: String) {
        guard pasted.utf8.count <= Self.longest else { return nil }
        let text = Self.tidied(pasted)
        guard !text.isEmpty, !text.contains(where: \.isWhitespace), let rest = Self.withoutScheme(text) else { return nil }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let site = Self.site(host) else { return nil }
        let tail = rest.dropFirst(host.count)
        let beforeFragment = tail.prefix { $0 != "#" }
        let fragment = tail.dropFirst(beforeFragment.count).dropFirst()
        let path = beforeFragment.prefix { $0 != "?" } + (fragment.hasPrefix("!/") ? fragment.dropFirst() : "")
        let steps = path.split(separator: "/").prefix(20).compactMap { Self.decoded($0) }
        guard !steps.contains("."), !steps.contains("..") else { return nil }
        let home = Self.home(of: steps.first ?? "")
        self.host = home.flatMap { Self.site($0.host[...]) } ?? site
        self.path = home.map { [$0.name] } ?? steps
        query = Self.query(beforeFragment.drop { $0 != "?" }.dropFirst())
    }

    /// Without what comes along when an address is copied from a letter or a chat.
    static func tidied(_ pasted: String) -> String {
        let scalars = pasted.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .format, .surrogate, .privateUse, .unassigned: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: wrapping)
    }

    private static let wrapping = CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: "<>\"'”“’‘«»(),;"))

    private static func withoutScheme(_ text: String) -> Substring? {
        if text.hasPrefix("//") { return text.dropFirst(2) }
        guard let mark = text.range(of: "://") else { return text[...] }
        let scheme = text[..<mark.lowerBound]
        // What comes after a slash is part of the path: facebook.com/l.php?u=https://…
        guard !scheme.contains(where: { "/?#.@".contains($0) }) else { return text[...] }
        return ["http", "https"].contains(scheme.lowercased()) ? text[mark.upperBound...] : nil
    }

    private static func site(_ given: Substring) -> String? {
        var host = given.lowercased()
        for port in [":443", ":80"] where host.hasSuffix(port) { host.removeLast(port.count) }
        if host.hasSuffix(".") { host.removeLast() }
        if host.hasPrefix("www."), host.dropFirst(4).contains(".") { host.removeFirst(4) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.count >= 2 && host.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { Self.inLabel.contains($0) }
            }
        return isName ? host : nil
    }

    /// An account as another server than its own shows it: "@name@host" is "@name" on the host.
    private static func home(of step: String) -> (name: String, host: String)? {
        let parts = step.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, !parts[1].isEmpty, site(parts[2]) != nil else { return nil }
        return ("@\(parts[1])", String(parts[2]))
    }

    private static let inLabel = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)

    private static func query(_ text: Substring) -> [String: String] {
        var query: [String: String] = [:]
        for pair in text.split(separator: "&").prefix(30) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let value = decoded(halves[1]) else { continue }
            query[halves[0].lowercased()] = query[halves[0].lowercased()] ?? value
        }
        return query
    }

    /// The part with its percent signs undone, in one form of Unicode; nil when it is no text or holds what no name has.
    private static func decoded(_ part: Substring) -> String? {
        guard let text = String(part).removingPercentEncoding?.precomposedStringWithCanonicalMapping,
            text.unicodeScalars.allSatisfy({ scalar in
                scalar.properties.generalCategory != .control && !scalar.properties.isWhitespace && scalar != "/"
                    && scalar != "\\"
            })
        else { return nil }
        return text
    }

    /// A name as it may stand in an address.
    static func encoded(_ name: String) -> String {
        name.addingPercentEncoding(withAllowedCharacters: inName) ?? ""
    }

    private static let inName = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@:+!$,")
}
