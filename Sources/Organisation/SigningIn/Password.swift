import Foundation

/// A password on its way through memory. It is never stored, logged or printed.
public struct Password: Sendable {
    /// NFC in UTF-8 (RFC 8265 section 4.2), so that every keyboard gives the same bytes.
    let bytes: [UInt8]

    /// Longer than any passphrase, short enough that nobody keeps the server busy with one.
    static let longest = 1024

    /// What someone typed when signing in. Anything at all; what is longer than a password can be counts as empty.
    public init(typed text: String) {
        let mayBeOne = text.utf8.count <= Self.longest * 3
        bytes = mayBeOne ? Array(text.precomposedStringWithCanonicalMapping.utf8) : []
    }

    /// A new password, held to the house's rule: at least twelve characters and not too alike, as NIST
    /// SP 800-63B asks for length rather than kinds of characters.
    ///
    /// - Parameters:
    ///   - field: the field as the person sees it.
    ///   - shortest: the fewest characters; more where a guess can be tried without asking the server.
    /// - Throws: ``FieldProblem`` that says what the rule is.
    public init(
        new text: String, for username: String, field: String = "Lösenord", shortest: Int = 12
    ) throws(FieldProblem) {
        let normal = text.precomposedStringWithCanonicalMapping
        guard normal.unicodeScalars.count >= shortest else {
            throw FieldProblem(field: field, kind: .tooShort(atLeast: shortest))
        }
        guard normal.utf8.count <= Self.longest else { throw FieldProblem(field: field, kind: .tooLong(atMost: 200)) }
        guard !normal.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw FieldProblem(field: field, kind: .controlCharacter)
        }
        guard Set(normal.unicodeScalars).count >= 5, !normal.lowercased().contains(username.lowercased()) else {
            throw FieldProblem(field: field, kind: .unsuitable(allowed: Self.wish))
        }
        bytes = Array(normal.utf8)
    }

    private static let wish = FieldProblem.Wish(
        swedish: "använd minst fem olika tecken och inte användarnamnet. Flera ord efter varandra är bra.",
        english: "use at least five different characters and not the username. Several words in a row are good.")
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(password)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
