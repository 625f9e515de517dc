/// One way of writing the addresses of accounts on a platform, as a line that people can read and change.
///
/// `*.facebook.com/people/*/{id #} => www.facebook.com/profile.php?id={id}`: the site or any part of it (`*.`), parts
/// of the path, `*` for what does not matter, `{handle}`, `{id}` and `{host}` for what does, and after `=>` the one
/// spelling that Kanalvakt uses. `{id #}` takes digits alone, `{id did:}` what begins with "did:". A path may go on
/// after the pattern, as an address of a post does. A line that begins with `!` says which addresses are no accounts,
/// and may name several words at once: `!x.com/home|search`.
public struct AddressPattern: Sendable, Hashable, CustomStringConvertible {
    /// The line as it is written.
    public let text: String

    let isExclusion: Bool
    let host: Host
    let path: [PatternPiece]
    let query: [String: PatternPiece]
    let target: PatternTarget

    /// Which sites the pattern is about.
    enum Host: Sendable, Hashable {
        /// The site itself, with "www." or without.
        case exactly(String)
        /// The site and whatever stands before it with a dot.
        case within(String)
        /// What stands before the site is the account's name.
        case named(PatternName, under: String)
        /// Any site at all.
        case any
    }

    /// The pattern of one line.
    ///
    /// - Parameter line: the line's number, for the sentence.
    /// - Throws: `PatternProblem` that says what is wrong with it.
    public init(_ text: String, line: Int = 1) throws(PatternProblem) {
        let reader = PatternReader(line: line)
        self = try reader.read(text)
    }

    init(
        text: String, isExclusion: Bool, host: Host, path: [PatternPiece], query: [String: PatternPiece],
        target: PatternTarget
    ) {
        self.text = text
        self.isExclusion = isExclusion
        self.host = host
        self.path = path
        self.query = query
        self.target = target
    }

    public var description: String { text }

    /// What the address has where the pattern has names; nil when it is not written this way.
    func match(_ address: PastedAddress) -> [PatternName: String]? {
        guard var found = matchHost(address.host), address.path.count >= path.count else { return nil }
        for (piece, part) in zip(path, address.path) {
            guard let more = piece.match(part) else { return nil }
            found.merge(more) { first, _ in first }
        }
        for (key, piece) in query {
            guard let value = address.query[key], let more = piece.match(value) else { return nil }
            found.merge(more) { first, _ in first }
        }
        return found
    }

    private func matchHost(_ given: String) -> [PatternName: String]? {
        switch host {
        case .exactly(let site): return given == site ? [:] : nil
        case .within(let site): return given == site || given.hasSuffix(".\(site)") ? [:] : nil
        case .any: return given.contains(".") ? [.host: given] : nil
        case .named(let name, let site):
            guard given.hasSuffix(".\(site)") else { return nil }
            let label = String(given.dropLast(site.count + 1))
            return label.isEmpty || label.contains(".") ? nil : [name: label]
        }
    }
}

/// The address that a pattern makes of what it found.
struct PatternTarget: Sendable, Hashable {
    enum Token: Sendable, Hashable {
        case literal(String)
        case name(PatternName)
    }

    let tokens: [Token]

    /// The address without a scheme; nil when something is missing.
    func filled(with found: [PatternName: String]) -> String? {
        var text = ""
        for token in tokens {
            switch token {
            case .literal(let letters): text += letters
            case .name(let name):
                guard let value = found[name] else { return nil }
                text += PastedAddress.encoded(value)
            }
        }
        return text
    }
}
