import Database
import Foundation
import Organisation
import Platforms

/// An account that somebody says passes itself off as the municipality's.
public struct Impostor: Sendable, Hashable {
    public typealias ID = RowID<Impostor>

    /// What the coordinator has come to. The public is told only of what has been confirmed.
    public enum State: String, Sendable, CaseIterable {
        /// Reported, and judged by nobody yet.
        case suspected
        /// False, the coordinator says.
        case confirmed
        /// False, and the platform has been told.
        case reportedToPlatform
        /// Not an impostor, the coordinator says.
        case dismissed

        /// Whether the public is warned of the account.
        public var isPublic: Bool { self == .confirmed || self == .reportedToPlatform }
    }

    public let id: ID
    /// What two spellings of the account share.
    public let key: String
    /// The account as it was first pasted. Shown as text, never as a link.
    public let shown: String
    /// The platform; nil when only a name was given.
    public let platform: PlatformKind?
    /// What the coordinator has come to.
    public let state: State
    /// When it was first reported.
    public let reportedAt: Date
    /// When it was last judged.
    public let judgedAt: Date?
    /// What the coordinator noted. For staff alone.
    public let note: String?
}
