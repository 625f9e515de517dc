import Channels
import Database
import Foundation
import Organisation
import Platforms

/// Reads a channel from its platform into the inbox.
public struct Synchroniser: Sendable {
    /// How much to read.
    public enum Scope: String, Sendable, CaseIterable {
        /// What is new since last time; everything the first time.
        case recent
        /// Every entry that the platform has, which reveals edits, moves and deletions.
        case everything
    }

    /// Told after each page, so that long work can be followed; throwing stops the reading after what is stored.
    public typealias Progress = @Sendable (SyncReport) async throws -> Void

    let database: Database
    let office: Office
    let intake: Intake

    /// - Parameter intake: where what is read is taken in.
    public init(database: Database, office: Office, intake: Intake) {
        self.database = database
        self.office = office
        self.intake = intake
    }

    /// Reads the channel. What went wrong is stored with the connection, where people see it, and thrown.
    ///
    /// - Throws: `PlatformError` for what the platform did; pages taken before it stand.
    public func sync(
        _ channel: Channel.ID, through connector: any Connector, _ scope: Scope, progress: Progress = { _ in }
    ) async throws -> SyncReport {
        try await sync(channel, by: ConnectorSource { _ in connector }, scope, progress: progress)
    }

    /// Reads the channel through the connector that is made for it, whose failure to be made is stored too.
    func sync(
        _ channel: Channel.ID, by connect: ConnectorSource, _ scope: Scope, progress: Progress
    ) async throws -> SyncReport {
        do {
            let connector = try await connect.make(channel)
            let report = switch scope {
            case .recent: try await syncRecent(channel, connector, progress)
            case .everything: try await sweep(channel, connector, progress)
            }
            try await office.perform(RecordContact(channel), by: .system(.sync))
            return report
        } catch let error as PlatformError {
            try await office.perform(RecordTrouble(channel, error), by: .system(.sync))
            throw error
        } catch let error as SecretSeal.Broken {
            try await office.perform(RecordTrouble(channel, kind: .secretUnreadable), by: .system(.sync))
            throw error
        }
    }

    private func syncRecent(
        _ channel: Channel.ID, _ connector: any Connector, _ progress: Progress
    ) async throws -> SyncReport {
        let cursor = try await database.read { try ConnectionStore.connection(of: channel, in: $0)?.cursor }
        var report = SyncReport()
        for try await page in connector.pages(.recent(since: cursor)) {
            report.count(page, try await intake.take(page, into: channel, by: .sync, cursor: page.cursor))
            try await progress(report)
        }
        return report
    }

    private func sweep(
        _ channel: Channel.ID, _ connector: any Connector, _ progress: Progress
    ) async throws -> SyncReport {
        let latest = try await database.read { try AbsenceStore(session: $0).newest(of: channel) }
        var seen = SeenEntries()
        var report = SyncReport()
        for try await page in connector.pages(.everything) {
            for entry in page.entries { seen.insert(entry.id) }
            report.count(page, try await intake.take(page, into: channel, by: .sync))
            try await progress(report)
        }
        guard let latest else { return report }
        try await noteAbsences(AbsenceSearch(channel: channel, seen: seen, upTo: latest), connector, &report)
        return report
    }
}
