import Foundation
import Organisation

/// A word that can stand in an address: lower-case letters a–z, digits and single hyphens, never only digits, so that
/// it cannot be taken for a key.
public struct Slug: Sendable, Hashable, CustomStringConvertible {
    /// The word itself.
    public let text: String

    /// Words that pages beside the channels have as their addresses.
    public static let reserved: Set<String> = ["me", "inbaddning"]

    /// - Returns: nil for anything else; it may come from an address.
    public init?(_ text: String) {
        guard (2...60).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed),
            text.utf8.contains(where: { $0 >= UInt8(ascii: "a") }),
            !text.hasPrefix("-"), !text.hasSuffix("-"), !text.contains("--"), !Self.reserved.contains(text)
        else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// The slug that a form asks for.
    ///
    /// - Throws: `FieldProblem` that says what a slug may hold.
    public static func clean(_ raw: String, field: String = "Kortnamn") throws(FieldProblem) -> Slug {
        let text = try TextRule(field, length: 2...60).clean(raw)
        guard let slug = Slug(text) else { throw FieldProblem(field: field, kind: .unsuitable(allowed: wish)) }
        return slug
    }

    /// A slug made from a name: "Hallsbergs kommun på Facebook" becomes "hallsbergs-kommun-pa-facebook".
    ///
    /// - Returns: nil when the name has nothing to make one from.
    public init?(from name: String) {
        let folded = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }
        let words = String(String.UnicodeScalarView(folded)).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words where slug.utf8.count + word.utf8.count < 60 {
            slug += slug.isEmpty ? String(word) : "-\(word)"
        }
        self.init(slug)
    }

    public var description: String { text }

    private static let wish = FieldProblem.Wish(
        swedish: "använd små bokstäver a–z, siffror och enkla bindestreck, med minst en bokstav.",
        english: "use lower-case letters a–z, digits and single hyphens, with at least one letter.")
}
