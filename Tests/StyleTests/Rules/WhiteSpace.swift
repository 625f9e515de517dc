/// White space that nobody sees and every comparison shows.
enum WhiteSpace {
    static func breaches(in text: String, path: String) -> [Breach] {
        guard !text.isEmpty else { return [] }
        var breaches: [Breach] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasSuffix(" ") || line.hasSuffix("\t") {
                breaches.append(Breach(path, index + 1, "ends in white space: take it away."))
            }
            if line.hasSuffix("\r") { breaches.append(Breach(path, index + 1, "ends in a carriage return: take it away.")) }
        }
        if !text.hasSuffix("\n") { breaches.append(Breach(path, 0, "lacks the final line end: add it.")) }
        if text.hasSuffix("\n\n") { breaches.append(Breach(path, 0, "ends in empty lines: take them away.")) }
        return breaches
    }
}
