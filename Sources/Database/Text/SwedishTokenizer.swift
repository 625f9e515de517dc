internal import CStemmer
internal import GRDB
internal import GRDBSQLite

/// The FTS5 tokenizer of `TextIndex`: words as `unicode61` sees them with å, ä and ö kept, without the words that
/// carry no meaning, and stemmed as Snowball stems Swedish.
///
/// FTS5 makes one for each index and connection, so its stemmer is never shared between threads.
final class SwedishTokenizer: FTS5CustomTokenizer {
    static let name = "swedish"

    private let words: any FTS5Tokenizer
    private let stemmer: SwedishStemmer

    init(db: GRDB.Database, arguments: [String]) throws {
        words = try db.makeTokenizer(.unicode61(diacritics: .keep))
        stemmer = try SwedishStemmer()
    }

    /// Where the words found go. Points at what outlives the call.
    private struct Passage {
        let context: UnsafeMutableRawPointer?
        let callback: FTS5TokenCallback
        let stemmer: Unmanaged<SwedishStemmer>
    }

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        var passage = Passage(context: context, callback: tokenCallback, stemmer: .passUnretained(stemmer))
        return withUnsafeMutablePointer(to: &passage) { pointer in
            words.tokenize(context: pointer, tokenization: tokenization, pText: pText, nText: nText) {
                context, flags, token, count, start, end in
                guard let token, let passage = context?.assumingMemoryBound(to: Passage.self) else { return SQLITE_OK }
                return passage.pointee.stemmer._withUnsafeGuaranteedRef { stemmer in
                    stemmer.withStem(of: token, count: count, otherwise: SQLITE_OK) { stem, stemCount in
                        passage.pointee.callback(passage.pointee.context, flags, stem, stemCount, start, end)
                    }
                }
            }
        }
    }
}
