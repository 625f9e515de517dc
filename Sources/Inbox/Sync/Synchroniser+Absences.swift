import Channels
import Database
import Organisation
import Platforms

/// What a finished sweep has to say of entries known from before.
struct AbsenceSearch {
    let channel: Channel.ID
    let seen: SeenEntries
    /// The newest item from before the sweep began: later ones are no business of it.
    let upTo: Item.ID

    /// How many missing entries are asked about after one sweep; the rest wait for the next.
    static let mostQuestions = 200
}

extension Synchroniser {
    /// Asks the platform about every known entry that the sweep did not meet, and notes those that are gone.
    /// A sweep alone proves nothing, since things move on the platform while it is read.
    func noteAbsences(_ search: AbsenceSearch, _ connector: any Connector, _ report: inout SyncReport) async throws {
        var questions = 0
        var last = ""
        while questions < AbsenceSearch.mostQuestions {
            let after = last
            let known = try await database.read { session in
                try AbsenceStore(session: session).present(of: search.channel, upTo: search.upTo, after: after)
            }
            guard let end = known.last else { return }
            last = end.value
            for id in known where !search.seen.contains(id) && questions < AbsenceSearch.mostQuestions {
                questions += 1
                try await ask(about: id, search.channel, connector, &report)
            }
        }
    }

    private func ask(
        about id: RemoteID, _ channel: Channel.ID, _ connector: any Connector, _ report: inout SyncReport
    ) async throws {
        do {
            let entry = try await connector.entry(id)
            let page = FetchedPage(entries: [entry], unreadable: [], cursor: Cursor(""), hasMore: false)
            report.count(page, try await intake.take(page, into: channel, by: .sync))
        } catch PlatformError.notFound {
            let isNews = try await office.perform(RecordAbsence(channel: channel, remoteID: id), by: .system(.sync))
            if isNews { report.gone += 1 }
        }
    }
}

/// Finds known entries to hold against a sweep.
struct AbsenceStore {
    let session: Session

    func newest(of channel: Channel.ID) throws -> Item.ID? {
        try session.row("SELECT MAX(id) AS newest FROM item WHERE channel_id = ?", channel)?.optionalID("newest")
    }

    /// The next thousand entries that are not known to be gone, by the platform's ID.
    func present(of channel: Channel.ID, upTo: Item.ID, after: String) throws -> [RemoteID] {
        try session.rows(
            """
            SELECT remote_id FROM item WHERE channel_id = ? AND remote_id > ? AND presence <> 'gone' AND id <= ?
            ORDER BY remote_id LIMIT 1000
            """, channel, after, upTo
        ).map { RemoteID(try $0.text("remote_id")) }
    }
}
