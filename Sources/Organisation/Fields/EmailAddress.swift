/// A mail address as it may stand in a letter's head: plain ASCII, one at sign, a host with a dot, no comment and nothing
/// quoted (a part of RFC 5321, 4.1.2), so that no address can add a line or a second receiver.
public enum EmailAddress {
    /// The longest path that SMTP takes (RFC 5321, 4.5.3.1.3), in bytes.
    public static let longest = 254

    /// The address without white space round it.
    ///
    /// - Parameter field: the field as the person sees it.
    /// - Throws: `FieldProblem` that says what an address looks like.
    public static func clean(_ raw: String, field: String = "E-postadress") throws(FieldProblem) -> String {
        let text = try TextRule(field, length: 3...longest).clean(raw)
        guard isAddress(text) else { throw FieldProblem(field: field, kind: .unsuitable(allowed: wish)) }
        return text
    }

    private static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, (1...64).contains(halves[0].utf8.count), halves[0].utf8.allSatisfy(inName.contains),
            !halves[0].hasPrefix("."), !halves[0].hasSuffix("."), !halves[0].contains(".."), !halves[0].hasPrefix("-")
        else { return false }
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.utf8.allSatisfy(inLabel.contains) && !label.hasPrefix("-")
                && !label.hasSuffix("-")
        }
    }

    private static let inLabel = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    private static let inName = inLabel.union("!#$%&'*+/=?^_`{|}~.".utf8)
    private static let wish = FieldProblem.Wish(
        swedish: "skriv en adress som namn@kommun.se, utan å, ä, ö och mellanslag.",
        english: "write an address such as name@municipality.se, without spaces and letters beyond a–z.")
}
