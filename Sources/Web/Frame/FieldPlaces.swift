/// Where the fields of a page are, by the labels that people see.
///
/// A problem with a field names the field as the person sees it, which is what its label says. So the labels of the page
/// itself are the list of its fields, and no other list has to be kept beside it.
struct FieldPlaces: Sendable {
    private let fields: [Field]
    private let form: String
    private let formStart: String.Index?

    private struct Field: Sendable {
        let label: String
        let id: String
        let start: String.Index
    }

    /// - Parameters:
    ///   - html: a page of our own.
    ///   - form: the id of the place where the form that is asked about begins, since several may ask for the same; or of
    ///     its one field.
    init(in html: String, form: String) {
        fields = html.matches(of: Self.label).map { match in
            let words = Self.plain(String(match.output.2.replacing(Self.tag, with: "")))
            return Field(label: words, id: String(match.output.1), start: match.range.lowerBound)
        }
        self.form = form
        formStart = html.firstRange(of: " id=\"\(form)\"")?.lowerBound
    }

    /// The id of a field by its name: the one with just that label, else one whose label begins or ends so ("Ditt svar"),
    /// or is the name without its ending ("Adressen" is asked for as "Adress"). Those that stand after the beginning of the form come first.
    func field(_ name: String) -> String? {
        if fields.contains(where: { $0.id == form }) { return form }
        let inForm = formStart.map { start in fields.filter { $0.start > start } } ?? []
        return Self.field(name.lowercased(), among: inForm) ?? Self.field(name.lowercased(), among: fields)
    }

    private static func field(_ name: String, among fields: [Field]) -> String? {
        let ways: [(String) -> Bool] = [
            { $0 == name }, { $0.hasPrefix(name) }, { $0.hasSuffix(" \(name)") }, { name.hasPrefix($0) && !$0.isEmpty },
        ]
        return ways.lazy.compactMap { way in fields.first { way($0.label) } }.first?.id
    }

    /// The words of a label as they are compared.
    private static func plain(_ text: String) -> String {
        let named = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        return named.reduce(text) { $0.replacing($1.0, with: $1.1) }.lowercased()
    }

    private static var label: Regex<(Substring, Substring, Substring)> { #/<label\b[^>]*\bfor="([^"]+)"[^>]*>(.*?)</label>/# }
    private static var tag: Regex<Substring> { #/<[^>]*>/# }
}
