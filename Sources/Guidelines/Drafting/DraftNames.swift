/// Short names made of longer ones.
enum DraftNames {
    /// "provby" of "Provby kommun"; nil when nothing is left.
    static func short(_ name: String) -> String? {
        let words = name.split(whereSeparator: \.isWhitespace).map { plain(String($0)) }.filter { !$0.isEmpty }
        let telling = words.filter { !["kommun", "region", "kommuns", "stad"].contains($0) }
        guard let word = telling.first ?? words.first else { return nil }
        return String(word.prefix(40))
    }

    /// "PRO" of "provby"; nil when there are too few letters.
    static func prefix(_ name: String) -> String? {
        let letters = name.filter { ("a"..."z").contains($0) }.prefix(3).uppercased()
        return letters.count >= 2 ? letters : nil
    }

    /// Small letters a to z and digits only.
    private static func plain(_ word: String) -> String {
        let letters = ["å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"]
        return word.lowercased().compactMap { character -> String? in
            if let plain = letters[String(character)] { return plain }
            return ("a"..."z").contains(character) || ("0"..."9").contains(character) ? String(character) : nil
        }.joined()
    }
}
