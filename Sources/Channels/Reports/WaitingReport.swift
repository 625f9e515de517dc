import Database
import Foundation
import Organisation

/// A report that nobody has settled, without what was written.
public struct WaitingReport: Sendable, Hashable {
    /// The channel that it was placed on; nil for those that no channel was found for.
    public let channel: Channel.ID?
    /// The ground among the guideline's that was chosen; nil for something else.
    public let ground: String?
    /// When it came in.
    public let receivedAt: Date

    /// Every report that waits, also those of suspected accounts, the oldest first.
    public static func all(in session: Session) throws -> [WaitingReport] {
        try session.rows(
            "SELECT channel_id, ground, received_at FROM report WHERE handled_at IS NULL ORDER BY received_at, id"
        ).map {
            WaitingReport(
                channel: try $0.optionalID("channel_id"), ground: try $0.optionalText("ground"),
                receivedAt: try $0.date("received_at"))
        }
    }
}
