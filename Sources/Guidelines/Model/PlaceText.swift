/// Texts with places such as `{unit}` to fill in.
enum PlaceText {
    /// The names in braces, in order.
    static func places(in text: String) -> [String] {
        parts(of: text).compactMap { part in
            if case .place(let name) = part { name } else { nil }
        }
    }

    /// The text with its places filled in; a place without a value is left empty.
    static func fill(_ text: String, with values: [String: String]) -> String {
        parts(of: text).map { part in
            switch part {
            case .words(let words): String(words)
            case .place(let name): values[name] ?? ""
            }
        }.joined()
    }

    private enum Part {
        case words(Substring)
        case place(String)
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.words(rest[..<open]))
            parts.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return parts + [.words(rest)]
    }
}
