import Channels
import Organisation
import Platforms

/// The way in for everything that is read from a platform or its export.
///
/// Each page is stored raw in one transaction and understood in the next. A page taken in twice, or by two processes
/// at once, gives each item once.
public struct Intake: Sendable {
    let office: Office

    public init(office: Office) {
        self.office = office
    }

    /// Takes in one page.
    ///
    /// - Parameters:
    ///   - part: who reads: `sync` for a live platform, `importer` for an export.
    ///   - cursor: how far the channel has been read with this page; nil leaves what is stored.
    public func take(
        _ page: FetchedPage, into channel: Channel.ID, by part: SystemPart, cursor: Cursor? = nil
    ) async throws -> Receipt {
        let batch = Batch(page)
        let stored = batch.isEmpty ? [:] : try await office.perform(StoreRaw(channel: channel, batch: batch), by: .system(part))
        return try await office.perform(
            ReceiveEntries(channel: channel, batch: batch, stored: stored, cursor: cursor), by: .system(part))
    }
}
