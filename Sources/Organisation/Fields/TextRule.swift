import Foundation

/// What a form field takes, and the one way text from outside becomes a value.
///
/// Cleaned text is NFC (Unicode Standard Annex 15), has no white space at its ends, and holds no character
/// that could make a page, a log or a search show something other than what is stored.
public struct TextRule: Sendable {
    /// The field as the person sees it.
    public let field: String
    /// Length in Unicode scalars after cleaning.
    public let length: ClosedRange<Int>
    /// Whether line breaks and tabs belong in the text.
    public let allowsLines: Bool

    /// - Parameter allowsLines: whether line breaks and tabs belong in the text.
    public init(_ field: String, length: ClosedRange<Int>, allowsLines: Bool = false) {
        self.field = field
        self.length = length
        self.allowsLines = allowsLines
    }

    /// The text as it is stored.
    ///
    /// - Throws: ``FieldProblem`` for the first thing that is wrong with it.
    public func clean(_ raw: String) throws(FieldProblem) -> String {
        // Bounded before anything is done with it: a scalar is at most four bytes, and NFC may shrink a text threefold.
        guard raw.utf8.count <= (length.upperBound &+ 16) &* 16 else {
            throw problem(.tooLong(atMost: length.upperBound))
        }
        let text = raw.precomposedStringWithCanonicalMapping
            .replacingOccurrences(of: "\r\n", with: "\n")
            .unicodeScalars.filter { !Self.dropped.contains($0) }.asString
            .trimmingCharacters(in: .whitespacesAndNewlines)
        for scalar in text.unicodeScalars { try check(scalar) }
        let count = text.unicodeScalars.count
        guard count >= length.lowerBound else {
            throw problem(count == 0 ? .empty : .tooShort(atLeast: length.lowerBound))
        }
        guard count <= length.upperBound else { throw problem(.tooLong(atMost: length.upperBound)) }
        return text
    }

    /// Soft hyphen, zero-width space, word joiner, byte order mark and the marks of direction that phones add: come along
    /// when text is pasted, mean nothing.
    private static let dropped: Set<Unicode.Scalar> = [
        "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2060}", "\u{FEFF}",
    ]

    /// Line breaks, what joins and styles emoji, and what parts letters in Persian.
    private static let belongsInLines: Set<Unicode.Scalar> = ["\n", "\t", "\u{200C}", "\u{200D}", "\u{FE0E}", "\u{FE0F}"]

    /// What a region's flag is spelled with (Unicode Technical Standard 51, annex C).
    private static let flagLetters: ClosedRange<Unicode.Scalar> = "\u{E0020}"..."\u{E007F}"

    private func check(_ scalar: Unicode.Scalar) throws(FieldProblem) {
        if allowsLines, Self.belongsInLines.contains(scalar) || Self.flagLetters.contains(scalar) { return }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: throw problem(.controlCharacter)
        case .format, .surrogate, .privateUse, .unassigned: throw problem(.hiddenCharacter)
        default:
            // Blank by design though not a format character: Hangul fillers and the Braille blank.
            if scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}" { throw problem(.hiddenCharacter) }
        }
    }

    private func problem(_ kind: FieldProblem.Kind) -> FieldProblem { FieldProblem(field: field, kind: kind) }
}

extension [Unicode.Scalar] {
    fileprivate var asString: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }
}
