/// The fields of a form or of a query, read strictly: a field that is there twice, a broken percent sign and bytes
/// that are not UTF-8 are refused, never guessed at.
struct FormFields: Sendable, Equatable {
    /// The most fields of a query, and of a form at an address that says nothing else, with room to spare.
    static let most = 32

    private let values: [String: String]

    /// No fields.
    static let none = FormFields(values: [:])

    private init(values: [String: String]) {
        self.values = values
    }

    /// Reads `name=value&name=value` (application/x-www-form-urlencoded).
    /// - Throws: `WebRefusal.unreadableForm`.
    init(parsing text: some Collection<UInt8>, most: Int = Self.most) throws {
        // One more than may be taken is read, so that it is refused below without the rest having been looked at.
        let pairs = try text.split(separator: UInt8(ascii: "&")).prefix(most + 1).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try PercentText.decode(halves[0], plusIsSpace: true)
            return (name, halves.count == 2 ? try PercentText.decode(halves[1], plusIsSpace: true) : "")
        }
        try self.init(pairs: pairs, most: most)
    }

    /// Takes names and values that have been read already.
    /// - Throws: `WebRefusal.unreadableForm` for more than `most`, and for a name that is there twice.
    init(pairs: [(String, String)], most: Int = Self.most) throws {
        var values: [String: String] = [:]
        for (name, value) in pairs {
            guard values.count < most, values.updateValue(Self.cleaned(value), forKey: name) == nil else {
                throw WebRefusal.unreadableForm
            }
        }
        self.values = values
    }

    /// A field's value with surrounding white space removed; empty when the field is not there.
    subscript(name: String) -> String {
        values[name].map { String($0.trimmed) } ?? ""
    }

    /// The names of the fields, in alphabetical order.
    var names: [String] { values.keys.sorted() }

    /// A field's value as it was written; passwords may begin or end with a space.
    func untouched(_ name: String) -> String { values[name] ?? "" }

    /// Line breaks become one kind; characters that cannot be stored or shown become the replacement character.
    private static func cleaned(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r", "\u{0B}", "\u{0C}": cleaned.append("\n")
            case "\n" where afterReturn: break
            case "\n", "\t": cleaned.append(scalar)
            case "\u{00}"..<"\u{20}", "\u{7F}": cleaned.append("\u{FFFD}")
            default: cleaned.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(cleaned)
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}
