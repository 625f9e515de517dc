import Foundation
import Platforms

/// One fetch from a site, a page at a time: walks each list by ascending number.
///
/// Rows may be deleted while a list is walked, and then later rows move up past the place where the next batch begins.
/// So each batch begins one row early and must begin with something already seen. If it does not, the walk steps back
/// until it does.
actor WordPressFetch {
    private let site: WordPressSite
    private let reader: WordPressReader
    private var cursor: WordPressCursor
    private var steps: [Step]

    private enum Step: Equatable {
        /// The latest changed records, which shows edits and late publishing without walking everything.
        case latest(WordPressList)
        case walk(WordPressList)
    }

    init(site: WordPressSite, reader: WordPressReader, scope: FetchScope) {
        self.site = site
        self.reader = reader
        let walks = WordPressList.allCases.map(Step.walk)
        switch scope {
        case .recent(let since?):
            cursor = WordPressCursor(since)
            steps = [.latest(.posts), .latest(.pages)] + walks
        case .recent(nil), .everything:
            cursor = WordPressCursor()
            steps = walks
        }
    }

    /// The next page, or nil when all has been read.
    func next() async throws -> FetchedPage? {
        guard let step = steps.first else { return nil }
        switch step {
        case .latest(let list):
            let batch = try await batch(list, [("orderby", "modified"), ("order", "desc")])
            steps.removeFirst()
            return page(batch.rows)
        case .walk(let list):
            let (rows, isLast) = try await walk(list)
            if isLast { steps.removeFirst() }
            return page(rows)
        }
    }

    private func walk(_ list: WordPressList) async throws -> (rows: [WordPressRow], isLast: Bool) {
        var place = cursor[list]
        var start = max(0, place.rows - 1)
        var stride = list.batch
        var batch = try await batch(list, [("offset", "\(start)")])
        // What was deleted may be what would show it, so stepping back ends where it finds something seen or the beginning.
        while start > 0, !batch.begins(atOrBefore: place.lastID) {
            start = max(0, start - stride)
            stride = min(stride * 2, 1 << 20)
            batch = try await self.batch(list, [("offset", "\(start)")])
        }
        var end = start + list.batch
        var fresh = batch.rows(after: place, upTo: end)
        // Rows that the account may not see leave gaps. A batch that only repeats is followed by the next one at once,
        // and there the gap is no sign of deletion.
        while fresh.isEmpty, end < batch.total ?? 0 {
            batch = try await self.batch(list, [("offset", "\(end)")])
            end += list.batch
            fresh = batch.rows(after: place, upTo: end)
        }
        let isLast = batch.total.map { end >= $0 } ?? (batch.rows.count < list.batch)
        place.lastID = fresh.compactMap(\.id).max() ?? place.lastID
        place.rows = min(end, batch.total ?? end)
        cursor[list] = place
        return (fresh, isLast)
    }

    private func batch(_ list: WordPressList, _ extra: [(name: String, value: String)]) async throws -> WordPressBatch {
        let plain = list.query.filter { known in !extra.contains { $0.name == known.name } }
        let answer = try await site.get(list.route, plain + extra)
        guard let batch = WordPressBatch(answer, list: list) else { throw PlatformError.unreadableAnswer }
        return batch
    }

    private func page(_ rows: [WordPressRow]) -> FetchedPage {
        var entries: [RemoteEntry] = []
        var unreadable: [UnreadableEntry] = []
        for row in rows {
            do {
                entries.append(try row.list == .comments ? reader.comment(row.raw) : reader.post(row.raw))
            } catch {
                let problem = error as? RecordProblem ?? .badField("JSON")
                unreadable.append(UnreadableEntry(raw: Array(row.raw), position: row.position, sentence: problem))
            }
        }
        return FetchedPage(entries: entries, unreadable: unreadable, cursor: cursor.text, hasMore: !steps.isEmpty)
    }
}
