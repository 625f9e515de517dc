/// What is done to every text from outside before it goes further in.
extension String {
    /// Controls other than tab and line feed become U+FFFD: databases refuse NUL, and terminals obey the rest.
    var cleaned: String {
        guard mayHoldControls else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars {
            scalars.append(scalar.isUnwelcome ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    /// A quick look at the bytes: C1 controls begin with C2, and so do a few ordinary characters.
    private var mayHoldControls: Bool {
        utf8.contains { byte in byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 }
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
    /// The controls of Unicode (category Cc), which never change, without the two that texts need.
    fileprivate var isUnwelcome: Bool {
        (value < 0x20 && value != 0x0A && value != 0x09) || (0x7F...0x9F).contains(value)
    }
}
