/// What a person asked to find, read so that any input is safe: quotes make a phrase, a star after a word makes it a
/// beginning, every other character only separates words. All parts must be found.
struct SearchWords: Sendable, Equatable {
    /// One thing to find.
    enum Part: Sendable, Equatable {
        case word(String)
        case beginning(String)
        case phrase([String])
    }

    let parts: [Part]

    /// More parts than this narrow nothing and only cost time.
    private static let mostParts = 20
    private static let longestInput = 2_000

    init(_ input: String) {
        var parts: [Part] = []
        let segments = input.prefix(Self.longestInput).split(separator: "\"", omittingEmptySubsequences: false)
        for (number, segment) in segments.enumerated() {
            let isQuoted = number % 2 == 1 && number < segments.count - 1
            parts += isQuoted ? Self.phrase(segment) : Self.words(segment)
        }
        self.parts = Array(parts.prefix(Self.mostParts))
    }

    private static func phrase(_ segment: Substring) -> [Part] {
        let words = searchable(String(segment))
        return words.isEmpty ? [] : [words.count == 1 ? .word(words[0]) : .phrase(Array(words.prefix(mostParts)))]
    }

    private static func words(_ segment: Substring) -> [Part] {
        segment.split(whereSeparator: \.isWhitespace).flatMap { chunk -> [Part] in
            let words = searchable(String(chunk))
            guard chunk.hasSuffix("*"), let last = words.last else { return words.map { .word($0) } }
            return words.dropLast().map { .word($0) } + [.beginning(last)]
        }
    }

    private static func searchable(_ text: String) -> [String] {
        WordSplitter.words(in: text).filter {
            $0.utf8.count <= SwedishStemmer.longestWord && !WordSplitter.isStopWord($0)
        }
    }
}
