import Foundation
import Organisation

/// The words of a reply, as a person wrote them.
enum ReplyText {
    /// In Unicode scalars, without the signature. Longer answers belong on a page of their own.
    static let longest = 4000

    /// Trimmed, NFC, with plain line breaks. Emoji keep their joiners; what would turn the direction of the text is refused.
    static func clean(_ raw: String) throws(FieldProblem) -> String {
        guard raw.utf8.count <= longest * 16 else { throw problem(.tooLong(atMost: longest)) }
        let text = raw.precomposedStringWithCanonicalMapping
            .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .replacing("\u{2028}", with: "\n").replacing("\u{2029}", with: "\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
        for scalar in text.unicodeScalars { try check(scalar) }
        guard text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else { throw problem(.empty) }
        guard text.unicodeScalars.count <= longest else { throw problem(.tooLong(atMost: longest)) }
        return text
    }

    private static func check(_ scalar: Unicode.Scalar) throws(FieldProblem) {
        switch scalar.value {
        case 0x09, 0x0A: return
        case 0x202A...0x202E, 0x2066...0x2069: throw problem(.hiddenCharacter)
        default: if scalar.properties.generalCategory == .control { throw problem(.controlCharacter) }
        }
    }

    private static func problem(_ kind: FieldProblem.Kind) -> FieldProblem { FieldProblem(field: "Svar", kind: kind) }

    /// Whether two texts say the same, letter for letter: platforms change quotes, dashes and spaces on the way.
    static func same(_ one: String, _ other: String) -> Bool {
        letters(one) == letters(other)
    }

    private static func letters(_ text: String) -> String {
        String(text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        })
    }
}
