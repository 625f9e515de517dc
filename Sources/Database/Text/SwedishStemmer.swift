internal import CStemmer

/// Snowball's Swedish stemmer, working on bytes: a document's words never become `String`s.
///
/// Not thread-safe; each tokenizer has its own.
final class SwedishStemmer {
    private let stemmer: OpaquePointer

    /// Longer words are noise (addresses, encoded data) and are not searched for. In bytes.
    static let longestWord = 255

    init() throws {
        guard let stemmer = sb_stemmer_new("swedish", "UTF_8") else {
            throw DatabaseError.failed(EngineTrouble(code: "stemmer", message: "libstemmer has no Swedish"))
        }
        self.stemmer = stemmer
    }

    deinit {
        sb_stemmer_delete(stemmer)
    }

    /// Hands the stem of a word in lower case to `body`, or answers `nothing` for a word that is not searched for.
    ///
    /// A word with a digit keeps its form, as PostgreSQL's own parser decides.
    func withStem(
        of word: UnsafePointer<CChar>, count: CInt, otherwise nothing: CInt,
        _ body: (UnsafePointer<CChar>, CInt) -> CInt
    ) -> CInt {
        let length = Int(count)
        guard length > 0, length <= Self.longestWord else { return nothing }
        return word.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            let bytes = UnsafeBufferPointer(start: start, count: length)
            if StopWords.contains(bytes) { return nothing }
            let hasDigit = bytes.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            guard !hasDigit, let stem = sb_stemmer_stem(stemmer, start, count) else { return body(word, count) }
            let stemCount = sb_stemmer_length(stemmer)
            return stem.withMemoryRebound(to: CChar.self, capacity: Int(stemCount)) { body($0, stemCount) }
        }
    }
}
