import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// A channel on its way to be closed (HBG-4.8, LUD-33, KUN-56 to KUN-58).
public struct ClosureCase: Sendable, Identifiable {
    public typealias ID = RowID<ClosureCase>

    /// How far it has come.
    public enum State: String, Sendable, CaseIterable, Codable {
        /// Its steps are being taken.
        case open
        /// The channel is closed.
        case closed
        /// The channel is to go on.
        case abandoned
    }

    /// A step that has been taken.
    public struct Taken: Sendable, Hashable {
        /// The day it happened.
        public let day: LocalDate
        /// What was done, in the person's words.
        public let note: String
        /// What was kept; nil for other steps than the capture.
        public let evidence: StoredEvidence.ID?
        /// Who noted it.
        public let by: Person.ID
    }

    public let id: ID
    /// The channel.
    public let channel: Channel.ID
    /// How far it has come.
    public let state: State
    /// Why, as the guidelines name causes.
    public let cause: ClosureRule.Cause
    /// Why, in the person's words.
    public let reason: String
    /// Who proposed it.
    public let proposedBy: Person.ID
    /// When.
    public let proposedAt: Date
    /// When it was closed or abandoned; nil while it is under way.
    public let endedAt: Date?
    /// Why it was abandoned, or opened again; nil when neither.
    public let endReason: String?
    /// The steps taken so far.
    public let steps: [ClosureStep: Taken]

    /// The steps that are left, in order.
    public var remaining: [ClosureStep] { ClosureStep.allCases.filter { steps[$0] == nil } }
}
