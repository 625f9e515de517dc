import Foundation

/// The addresses and names in what somebody pasted, which may be a whole message.
enum PastedText {
    /// Each of them, in the order that they stand; the whole text where it holds none.
    ///
    /// Addresses go before names: a message that names an account and links to another is asked about for its link.
    static func parts(of text: String, platforms: PlatformList) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map { unwrapped(withoutBracket(bare(String($0)))) }
        if words.count <= 1 { return [words.first ?? ""] }
        let links = words.filter { isLink($0, platforms) }
        if !links.isEmpty { return unique(links) }
        let names = words.filter { ($0.hasPrefix("@") && $0.count > 1) || PastedContact($0)?.domain != nil }
        if !names.isEmpty { return unique(names) }
        let phones = PastedContact.phones(in: text)
        return phones.isEmpty ? [text] : unique(phones)
    }

    /// The address that a link leads on to, where it stands in the link.
    private static func unwrapped(_ word: String) -> String { WrappedLink.inner(word) ?? word }

    private static func isLink(_ word: String, _ platforms: PlatformList) -> Bool {
        if word.contains("://") || word.lowercased().hasPrefix("www.") { return true }
        if word.contains("/") { return PastedHost(word) != nil }
        return !word.contains("@") && platforms.recognise(word) != nil
    }

    /// Without what a sentence puts around a word.
    private static func bare(_ word: String) -> String {
        var word = word.trimmingCharacters(in: around)
        while let last = word.last, ".,;:!?…".contains(last) { word.removeLast() }
        return word.trimmingCharacters(in: around)
    }

    /// Without the name that some programs write before an address: "[Kommunen](https://…".
    private static func withoutBracket(_ word: String) -> String {
        guard let start = word.range(of: "http", options: .caseInsensitive)?.lowerBound, start > word.startIndex,
            "([<\"'".contains(word[word.index(before: start)]), !word[..<start].contains("/")
        else { return word }
        return String(word[start...])
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.lowercased()).inserted }
    }

    private static let around = CharacterSet(charactersIn: "<>\"'”“’‘«»(),;[]")
}
