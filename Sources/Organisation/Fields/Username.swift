import Foundation

/// The name a person signs in with.
///
/// One spelling per name: lower case and NFC, from letters used in Swedish names, digits and `.` `-` `_` `@`,
/// so that no two people's names can look alike.
public enum Username {
    private static let rule = TextRule("Användarnamn", length: 2...64)
    private static let allowed = Set("abcdefghijklmnopqrstuvwxyzåäöéü0123456789.-_@".unicodeScalars)

    /// The name as it is stored.
    ///
    /// - Throws: ``FieldProblem`` that says which characters a name may have.
    public static func clean(_ raw: String) throws(FieldProblem) -> String {
        let name = try rule.clean(raw).lowercased().precomposedStringWithCanonicalMapping
        let scalars = name.unicodeScalars
        guard scalars.allSatisfy(allowed.contains), scalars.first?.properties.isAlphabetic == true else {
            throw FieldProblem(field: rule.field, kind: .unsuitable(allowed: wish))
        }
        return name
    }

    private static let wish = FieldProblem.Wish(
        swedish: "börja med en bokstav och använd bara bokstäver, siffror, punkt, bindestreck, understreck och @.",
        english: "begin with a letter and use only letters, digits, full stop, hyphen, underscore and @.")
}
