import Foundation

/// The host that a pasted address would lead to, told apart from what it wants to look like.
struct PastedHost: Sendable {
    /// As it is written, in lower case.
    let written: String
    /// With the letters that a browser may show.
    let shown: String
    /// Whether something stands before the host that could be taken for it.
    let hasSignIn: Bool

    /// - Returns: nil for a text without a host.
    init?(_ text: String) {
        let rest = Self.withoutScheme(text[...])
        // A browser takes a backslash for a slash.
        let authority = rest.prefix { !"/?#\\".contains($0) }
        hasSignIn = authority.contains("@") && !authority.hasPrefix("@")
        let host = (authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "").prefix { $0 != ":" }
        let name = host.lowercased().trimmingCharacters(in: ["."])
        guard name.contains("."), !name.contains(where: \.isWhitespace), name.utf8.count <= 253 else { return nil }
        written = name
        shown = Punycode.shown(name)
    }

    /// Why the address may deceive.
    ///
    /// - Parameter known: the hosts of the platforms, of the official channels and of the municipality itself.
    func warnings(known: Set<String>) -> [LookAlike] {
        var warnings: [LookAlike] = hasSignIn ? [.hiddenHost(real: written)] : []
        let bare = Self.bare(written)
        if known.contains(where: { Self.isWithin(bare, $0) }) { return warnings }
        if !isOrdinary {
            warnings.append(.otherLetters(shown: shown, written: written))
        }
        let names = [Self.bare(shown), Self.lastTwo(shown)]
        if let alike = known.sorted().first(where: { known in names.contains { Self.isAlike($0, known) } }) {
            warnings.append(.host(shown: shown, known: alike))
        } else if let borrowed = known.sorted().first(where: { "-\(bare).".contains("-\($0).") || ".\(bare).".contains(".\($0).") }) {
            warnings.append(.borrowed(known: borrowed, real: Self.lastTwo(written)))
        }
        return warnings
    }

    /// Whether it has only letters that Swedish websites are named with; what looks like one of them is told by `Skeleton`.
    var isOrdinary: Bool { shown.unicodeScalars.allSatisfy { $0.isASCII || "åäöéü".unicodeScalars.contains($0) } }

    /// What an address says that it is read with, in lower case; nil where it does not say. What comes after a slash is a
    /// part of the path: "facebook.com/l.php?u=https://…".
    static func scheme(of text: Substring) -> String? {
        guard let mark = text.firstRange(of: "://")?.lowerBound else { return nil }
        let scheme = text[..<mark]
        return scheme.contains { "/?#.@\\".contains($0) } ? nil : scheme.lowercased()
    }

    /// The address from its host on.
    static func withoutScheme(_ text: Substring) -> Substring {
        guard scheme(of: text) != nil, let mark = text.firstRange(of: "://") else { return text }
        return text[mark.upperBound...]
    }

    static func bare(_ host: String) -> String {
        for start in ["www.", "m."] where host.hasPrefix(start) { return String(host.dropFirst(start.count)) }
        return host
    }

    private static func isWithin(_ host: String, _ known: String) -> Bool { host == known || host.hasSuffix(".\(known)") }

    private static func lastTwo(_ host: String) -> String { host.split(separator: ".").suffix(2).joined(separator: ".") }

    private static func isAlike(_ name: String, _ known: String) -> Bool {
        let (left, right) = (Skeleton.of(name), Skeleton.of(known))
        return left == right || (right.unicodeScalars.count >= 9 && Skeleton.isOneStep(left, right))
    }
}
