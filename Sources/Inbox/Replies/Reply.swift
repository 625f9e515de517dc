import Database
import Foundation

/// An answer on its way to the platform, or there.
public struct Reply: Sendable, Identifiable {
    /// The key of a stored reply.
    public typealias ID = RowID<Reply>

    /// Its own key.
    public let id: ID
    /// The item it answers.
    public let item: Item.ID
    /// The whole text as published, signature included.
    public let text: String
    /// How far it has come.
    public let state: State
    /// The name of the person who wrote it.
    public let authorName: String
    /// When that person sent the form.
    public let requestedAt: Date
    /// When it appeared on the platform, by the platform's clock.
    public let sentAt: Date?
    /// Our own item for it, once it is on the platform.
    public let sentItem: Item.ID?
    /// What went wrong, as one Swedish sentence.
    public let problem: String?

    /// How far it has come.
    public enum State: String, Sendable, CaseIterable, SQLConvertible {
        /// Waits for its turn.
        case queued
        /// The platform has been, or is being, asked. From here it is never asked again without reading back first.
        case sending
        /// It is on the platform.
        case sent
        /// It may or may not be on the platform: a person says how to go on.
        case unknown
        /// The platform refused it.
        case failed
        /// A person says that it was never sent, and gives it up.
        case withdrawn
    }
}
