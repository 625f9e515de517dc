/// The characters that a letter may hold: what is written in it can neither add a line to its head nor end it early.
enum LetterText {
    /// One line: whatever breaks lines or controls becomes a space.
    static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { breaks($0) ? " " : $0 }))
            .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    /// Lines that end in "\n", without other control characters than tabs.
    static func lines(_ text: String) -> String {
        let scalars = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars
        return String(String.UnicodeScalarView(scalars.map { $0 == "\n" || $0 == "\t" || !breaks($0) ? $0 : " " }))
    }

    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: false
        }
    }
}
