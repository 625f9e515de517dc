import Foundation

/// One record in a list, not yet read.
struct WordPressRow: Sendable {
    let list: WordPressList
    /// Nil when not even its number can be read.
    let id: Int64?
    let raw: ArraySlice<UInt8>
    /// Its place in the answer, counted from one.
    let number: Int

    /// Where it stood, for a person.
    var position: String {
        let kind = list == .comments ? "kommentar" : "inlägg"
        return id.map { "\(kind) \($0)" } ?? "\(kind), plats \(number) i svaret"
    }
}

/// One answer with a list of records.
struct WordPressBatch: Sendable {
    let rows: [WordPressRow]
    /// How many records the whole list has, by the site's own count; nil when it does not say.
    let total: Int?

    /// Nil for an answer that is not a list.
    init?(_ answer: WebAnswer, list: WordPressList) {
        guard let elements = JSONSlices.elements(of: answer.body) else { return nil }
        rows = elements.enumerated().map { number, raw in
            let id = try? JSONDecoder().decode(Numbered.self, from: Data(raw)).id
            return WordPressRow(list: list, id: id, raw: raw, number: number + 1)
        }
        total = answer.header("X-WP-Total").flatMap { Int($0) }.flatMap { (0..<1_000_000_000).contains($0) ? $0 : nil }
    }

    /// Whether the batch continues a walk that has come to `id` without leaving anything out.
    func begins(atOrBefore id: Int64) -> Bool {
        guard let first = rows.lazy.compactMap(\.id).first else { return false }
        return first <= id
    }

    /// The rows of this batch, which ends at row `end` of the list, that a walk which has come to `place` has not seen.
    /// A row without a readable number counts as new only where the batch goes further than the walk.
    func rows(after place: WordPressCursor.Place, upTo end: Int) -> [WordPressRow] {
        rows.filter { row in row.id.map { $0 > place.lastID } ?? (end > place.rows) }
    }

    private struct Numbered: Decodable {
        let id: Int64
    }
}
