import Channels
import Database
import Foundation
import Organisation
import Platforms

/// What the public has written to the municipality on its channels, and what comes of it.
public struct Inbox: Sendable {
    let database: Database
    let guidelines: GuidelineInForce
    let queue: JobQueue

    /// - Parameters:
    ///   - guidelines: what the channels are run by.
    ///   - queue: where replies wait to be sent.
    public init(database: Database, guidelines: GuidelineInForce, queue: JobQueue) {
        self.database = database
        self.guidelines = guidelines
        self.queue = queue
    }

    /// One page of the inbox, of the channels that the person may see. Takes as long at a million items as at ten.
    ///
    /// - Parameter now: what late and due today are judged by.
    public func page(_ filter: InboxFilter, for person: SignedInPerson, now: Date) async throws -> InboxPage {
        let endOfDay = try await endOfDay(of: now)
        return try await database.read { session in
            try InboxQuery(filter: filter, person: person, now: now, endOfDay: endOfDay).page(in: session)
        }
    }

    /// One item with all that belongs to it.
    ///
    /// - Throws: `Refusal.notFound` for an item that does not exist or that the person may not see, never told apart.
    public func item(_ id: Item.ID, for person: SignedInPerson) async throws -> ItemDetail {
        let guideline = try await guidelines.current()
        return try await database.read { session in
            try ItemReader(session: session, person: person, guideline: guideline).detail(id)
        }
    }

    /// The item that a platform's own name stands for on a channel; nil when nothing by that name has come in.
    public func itemID(of remote: RemoteID, on channel: Channel.ID) async throws -> Item.ID? {
        try await database.read { session in
            try session.row("SELECT id FROM item WHERE channel_id = ? AND remote_id = ?", channel, remote.value)?.id("id")
        }
    }

    /// When the day ends where the municipality is.
    private func endOfDay(of now: Date) async throws -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try await guidelines.current().timeZone
        return calendar.dateInterval(of: .day, for: now)?.end ?? now
    }
}
