import Guidelines
import Organisation

/// What a channel has added to the guideline's list of what may not be posted (LUD-17): one rule a line. It is part of the
/// channel's entry, so what is proposed holds nowhere until whoever keeps the register has approved it.
enum LocalAdditions {
    static let field = "Egna regler"
    /// How many rules a channel may add, and how long each may be.
    static let most = 10
    static let longest = 120

    /// The rules, a line each, as they are stored.
    static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// - Parameter reader: gets every mistake.
    static func read(_ text: String, _ reader: inout FieldReader) -> [String] {
        let clean = reader.read(text, TextRule(field, length: 0...(most * (longest + 1)), allowsLines: true))
        var seen: Set<String> = []
        let lines = Self.lines(clean).filter { seen.insert($0.lowercased()).inserted }
        if lines.count > most || lines.contains(where: { !(3...longest).contains($0.unicodeScalars.count) }) {
            reader.note(FieldProblem(field: field, kind: .unsuitable(allowed: shape)))
        }
        return lines
    }

    private static let shape = FieldProblem.Wish(
        swedish: "skriv högst \(most) regler, en på varje rad, var och en med 3–\(longest) tecken.",
        english: "write at most \(most) rules, one a line, each of 3–\(longest) characters.")
    static let closedList = FieldProblem.Wish(
        swedish: "riktlinjen låter inte en kanal lägga till egna regler. Lämna fältet tomt.",
        english: "the guideline does not let a channel add rules of its own. Leave the field empty.")
}

extension Substring {
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}

extension ActContext {
    /// Refuses rules of a channel's own where the guideline knows no such thing: there the list is the guideline's alone.
    func requireAdditionsAllowed(_ additions: String) throws {
        guard !additions.isEmpty, try guideline.rule(LocalAdditionRule.self) == nil else { return }
        throw Refusal.invalid([FieldProblem(field: LocalAdditions.field, kind: .unsuitable(allowed: LocalAdditions.closedList))])
    }
}
