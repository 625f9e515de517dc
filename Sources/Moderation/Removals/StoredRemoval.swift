import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Platforms

/// A removal as its process sees it, with what it must know of the item.
struct StoredRemoval: Sendable {
    let id: Removal.ID
    let item: Item.ID
    let channel: Channel.ID
    /// The entry that is removed.
    let remoteItem: RemoteID
    let actor: String
    let evidenceRule: EvidenceRule
    let clause: String
    let state: Removal.State
    let evidence: StoredEvidence.ID?
    let actedAt: Date?
}

/// A removal about to be stored.
struct NewRemoval {
    let item: Item.ID
    let formToken: String
    let actor: String
    let authorName: String
    let ground: Ground
    let guideline: Guideline
    let reason: String
    let requestedAt: Date
    let dueAt: Date
}
