import Channels
import Database
import Foundation
import Organisation

/// One person's question to the inbox.
struct InboxQuery {
    let filter: InboxFilter
    let person: SignedInPerson
    let now: Date
    let endOfDay: Date

    /// A search looks through some thousands of matches for one page; rare combinations go on by `next`.
    private static let mostWindows = 12
    private static let widestWindow = 480

    func page(in session: Session) throws -> InboxPage {
        let channels = try ChannelStore.channels(where: .seeItems, heldBy: .person(person), in: session)
            .map { InboxChannel(id: $0.id, slug: $0.slug, name: $0.name) }
        let reader = reader(over: channels, in: session)
        let (rows, next, stopped) = try rows(reader)
        return InboxPage(
            rows: rows, next: next, counts: try counts(reader), channels: channels, searchStopped: stopped)
    }

    private func reader(over channels: [InboxChannel], in session: Session) -> InboxReader {
        let inView = channels.filter { filter.channel == nil || $0.id == filter.channel }
        let isWhole = filter.channel == nil && person.scope(of: .seeItems) == .all
        return InboxReader(
            session: session, channels: Dictionary(uniqueKeysWithValues: inView.map { ($0.id.rawValue, $0) }),
            apart: isWhole ? nil : inView.map(\.id.rawValue), now: now, endOfDay: endOfDay)
    }

    private func rows(_ reader: InboxReader) throws -> (rows: [InboxRow], next: InboxKey?, stopped: Bool) {
        guard let view = view(filter.shelf, filter.mark) else { return ([], nil, false) }
        guard filter.words.isEmpty else { return try search(view, reader) }
        let (rows, next) = try reader.page(view, after: filter.after, limit: filter.limit)
        return (rows, next, false)
    }

    /// The newest matches that are in view. What else is asked for narrows the matches afterwards, window by window, so
    /// that a word that is common elsewhere costs a bounded effort.
    private func search(
        _ view: InboxView, _ reader: InboxReader
    ) throws -> (rows: [InboxRow], next: InboxKey?, stopped: Bool) {
        var before = filter.after?.id
        var found: [InboxRow] = []
        var window = filter.limit + 1
        for _ in 0..<Self.mostWindows {
            let ids = try InboxSchema.texts.newest(filter.words, before: before, limit: window, in: reader.session)
            guard let last = ids.last else { return (found, nil, false) }
            found += try reader.rows(ids).filter(view.contains)
            if found.count > filter.limit {
                found.removeLast(found.count - filter.limit)
                return (found, found.last.map { Self.key(before: $0.id.rawValue) }, false)
            }
            if ids.count < window { return (found, nil, false) }
            before = last
            window = min(window * 2, Self.widestWindow)
        }
        return (found, before.map(Self.key), true)
    }

    /// In a search only the item's key places the next page.
    private static func key(before id: Int64) -> InboxKey { InboxKey(shelf: 0, place: 0, id: id) }

    private func counts(_ reader: InboxReader) throws -> InboxCounts {
        func count(_ shelf: Shelf?, _ mark: InboxFilter.Mark?) throws -> Int {
            try view(shelf, mark).map(reader.count) ?? 0
        }
        return InboxCounts(
            toDo: try count(.toDo, nil), late: try count(nil, .late), dueToday: try count(nil, .dueToday),
            waiting: try count(.waiting, nil), changed: try count(nil, .changed), gone: try count(nil, .gone),
            asks: try count(nil, .asks))
    }

    private func view(_ shelf: Shelf?, _ mark: InboxFilter.Mark?) -> InboxView? {
        InboxView(shelf: shelf, mark: mark, now: now, endOfDay: endOfDay)
    }
}
