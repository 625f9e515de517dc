/// One part of a pattern between slashes, dots or ampersands: letters as they stand, and places for names.
struct PatternPiece: Sendable, Hashable {
    enum Token: Sendable, Hashable {
        case literal([Character])
        /// Any text at all, also none.
        case any
        case name(PatternName, Demand)
    }

    /// What text a name takes.
    enum Demand: Sendable, Hashable {
        case anything
        case digits
        case prefix(String)

        func takes(_ text: Substring) -> Bool {
            switch self {
            case .anything: true
            case .digits: text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            case .prefix(let prefix): text.lowercased().hasPrefix(prefix) && text.count > prefix.count
            }
        }
    }

    let tokens: [Token]
    /// The whole piece is one of these words.
    let words: Set<String>?

    /// Longer parts of an address are no account's name.
    static let longest = 200

    /// What stood where the names are; nil when the text is not of this piece.
    func match(_ text: String) -> [PatternName: String]? {
        if let words { return words.contains(text.lowercased()) ? [:] : nil }
        guard text.utf8.count <= Self.longest * 4, text.count <= Self.longest else { return nil }
        var found: [PatternName: String] = [:]
        return match(Array(text)[...], tokens[...], &found) ? found : nil
    }

    /// At most two places that can stretch (`PatternReader`), so the tries are at most the square of a short text.
    private func match(
        _ text: ArraySlice<Character>, _ tokens: ArraySlice<Token>, _ found: inout [PatternName: String]
    ) -> Bool {
        guard let first = tokens.first else { return text.isEmpty }
        let rest = tokens.dropFirst()
        switch first {
        case .literal(let letters):
            guard text.count >= letters.count, zip(text, letters).allSatisfy({ $0.lowercased() == String($1) }) else {
                return false
            }
            return match(text.dropFirst(letters.count), rest, &found)
        case .any:
            return (0...text.count).contains { match(text.dropFirst($0), rest, &found) }
        case .name(let name, let demand):
            let lengths = rest.isEmpty ? [text.count] : Array(stride(from: text.count, to: 0, by: -1))
            return lengths.contains { length in
                let part = Substring(text.prefix(length))
                guard length > 0, demand.takes(part), match(text.dropFirst(length), rest, &found) else { return false }
                found[name] = String(part)
                return true
            }
        }
    }
}

/// What a pattern can point out in an address.
enum PatternName: String, Sendable, CaseIterable {
    case handle
    case id
    case host
}
