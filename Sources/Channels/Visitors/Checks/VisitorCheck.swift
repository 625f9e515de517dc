import Database
import Evidence
import Foundation
import Organisation

/// That somebody looked whether a channel shows what its visitors must be told, what they saw, and by which text.
public struct VisitorCheck: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<VisitorCheck>

    public let id: ID
    /// The channel.
    public let channel: Channel.ID
    /// Who looked.
    public let checkedBy: Person.ID
    /// When.
    public let checkedAt: Date
    /// What they saw.
    public let outcome: Outcome
    /// What was missing, in their own words; empty when nothing was.
    public let note: String
    /// What was to stand on the platform that day in Swedish, to see later what has changed.
    public let swedishText: String
    /// The same in English.
    public let englishText: String
    /// What tells these texts from others (``PastedTexts/digest``).
    public let digest: String
    /// Scheme and host of the public site that day, which the texts' links are made with.
    public let site: String
    /// The picture of what was shown; nil where something was missing and no picture was taken.
    public let evidence: StoredEvidence.ID?

    /// What a check can show.
    public enum Outcome: String, Sendable, CaseIterable, SQLConvertible {
        /// The channel shows it.
        case shown
        /// Something is missing.
        case lacking
    }

    /// How long a check is taken to hold, in seconds: a year. No guideline says.
    public static let lasts: TimeInterval = 365 * 86_400
}
