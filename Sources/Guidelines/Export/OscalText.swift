/// Texts as the kinds of text that OSCAL knows.
enum OscalText {
    /// One line without markup. Our texts are plain; what looks like Markdown in them is meant as it stands.
    static func line(_ text: String) -> String {
        string(text).map { markup.contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    /// A text on one line, with single spaces.
    static func string(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The start of a text as a title: a whole text if it is short, else as many words as fit.
    static func title(_ text: String) -> String {
        let words = string(text).split(separator: " ")
        var title = ""
        for word in words {
            if title.count + word.count >= longestTitle { return line(title.isEmpty ? String(word.prefix(longestTitle)) : title) + " …" }
            title += title.isEmpty ? word : " \(word)"
        }
        return line(title.hasSuffix(".") ? String(title.dropLast()) : title)
    }

    /// A text as a name of the format: letters, digits, points, hyphens and underscores, not starting with a digit.

    /// The place in a text where a parameter's value is to stand.
    static func insertion(of parameter: String) -> String {
        "{{ insert: param, \(parameter) }}"
    }

    private static let longestTitle = 70
    private static let markup = Set("\\`*_[]<>{}#|~$^")
}
