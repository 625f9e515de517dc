import Organisation

/// A number of an item in Wikidata: "Q502261".
enum WikidataItem {
    /// The number as it is stored; nil for an empty field. An address to the item is taken as its number.
    static func clean(_ raw: String, field: String) throws(FieldProblem) -> String? {
        let text = try TextRule(field, length: 0...100).clean(raw)
        if text.isEmpty { return nil }
        let number = (text.split(separator: "/").last.map(String.init) ?? text).uppercased()
        let digits = number.dropFirst()
        guard number.hasPrefix("Q"), (1...12).contains(digits.count), digits.first != "0",
            digits.allSatisfy({ ("0"..."9").contains($0) })
        else { throw FieldProblem(field: field, kind: .unsuitable(allowed: wish)) }
        return number
    }

    private static let wish = FieldProblem.Wish(
        swedish: "skriv numret som det står i Wikidata, till exempel Q502261.",
        english: "write the number as Wikidata has it, such as Q502261.")
}
