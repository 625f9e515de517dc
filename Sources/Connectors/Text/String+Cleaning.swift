/// What is done to every text from outside before it goes further in.
extension String {
    /// Controls other than tab and line feed become U+FFFD: databases refuse NUL, and terminals obey the rest.
    var cleaned: String {
        guard unicodeScalars.contains(where: \.isUnwelcome) else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars {
            scalars.append(scalar.isUnwelcome ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return start < end ? String(self[start..<end]) : ""
    }

    /// At most `length` characters, with an ellipsis where something was cut.
    func clipped(to length: Int) -> String {
        count <= length ? self : prefix(length) + "…"
    }
}

extension Unicode.Scalar {
    fileprivate var isUnwelcome: Bool {
        properties.generalCategory == .control && self != "\n" && self != "\t"
    }
}
