import Database
import Evidence
import Foundation
import Guidelines
import Inbox

/// A decision to take something off a channel, and how far it has come.
public struct Removal: Sendable, Identifiable {
    /// The key of a stored removal.
    public typealias ID = RowID<Removal>

    /// Its own key.
    public let id: ID
    /// The item that is removed.
    public let item: Item.ID
    /// The ground's name in the guideline ("olaga-hot").
    public let groundID: String
    /// The ground itself as it was then; nil if that version is not kept and no later one has it.
    public let ground: Ground?
    /// The clause that it rests on.
    public let clause: String
    /// The guideline that it was decided by.
    public let guideline: String
    /// The guideline's version at the time.
    public let guidelineVersion: Int
    /// What the person wrote about why; may be empty where the law says it for them.
    public let reason: String
    /// The name of the person who decided.
    public let decidedBy: String
    /// When that person decided.
    public let requestedAt: Date
    /// When it should be off the channel, by the guideline.
    public let dueAt: Date
    /// How far it has come.
    public let state: State
    /// What is kept of it; nil before it is stored, and when the guideline says that nothing is.
    public let evidence: StoredEvidence.ID?
    /// What the guideline says is kept.
    public let evidenceRule: EvidenceRule
    /// When the platform was last asked to remove it.
    public let actedAt: Date?
    /// When it was confirmed to be off the channel, or given up.
    public let endedAt: Date?
    /// How it went off the channel.
    public let outcome: Outcome?
    /// What went wrong, as one Swedish sentence.
    public let problem: String?
    /// What the guideline asks people to do besides.
    public let nextSteps: [NextStep]
}

extension Removal {
    /// How far a removal has come.
    public enum State: String, Sendable, CaseIterable, SQLConvertible {
        /// Decided; nothing stored yet.
        case requested
        /// The evidence is stored, read back and on the ledger.
        case evidenced
        /// The platform has been, or is being, asked.
        case acting
        /// It is off the channel, as read back from the platform.
        case confirmed
        /// It is not known whether the platform removed it: a person says how to go on.
        case unknown
        /// It could not be removed, and can be tried again.
        case failed
        /// A person gave it up.
        case abandoned
    }

    /// How something went off the channel.
    public enum Outcome: String, Sendable, CaseIterable, SQLConvertible {
        /// We took it off.
        case removed
        /// It was gone when we came: its author or someone on the platform was there first.
        case alreadyGone = "already-gone"
    }
}
