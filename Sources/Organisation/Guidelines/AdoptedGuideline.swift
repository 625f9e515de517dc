import Database
import Foundation

/// One version of the guideline that the municipality has adopted: when, by whom and after which decision.
///
/// The profile itself is kept beside it to the byte (``GuidelineInForce/profile(version:)``).
public struct AdoptedGuideline: Sendable, Equatable, Identifiable {
    public typealias ID = RowID<AdoptedGuideline>

    /// Its own key. A later adoption has a greater one.
    public let id: ID
    /// The guideline's name ("hallsberg"), the same in every version.
    public let guideline: String
    /// The version, which grows with every adoption.
    public let version: Int
    /// Whose guideline it is ("Hallsbergs kommun").
    public let municipality: String
    /// SHA-256 of the profile's bytes, in lower-case hexadecimal; the ledger has the same.
    public let sha256: String
    /// From when it was in force.
    public let adoptedAt: Date
    /// The actor's name on the ledger ("person:3").
    public let adoptedBy: String
    /// The name of the person who adopted it; nil when it was done at the command line or at the first opening.
    public let personName: String?
    /// The municipality's decision, in its own words ("Kommunstyrelsen § 112"); nil where none was given.
    public let decision: String?
    /// The day of the decision, as "2026-11-20"; nil where none was given.
    public let decidedOn: String?
    /// Where the adoption stands on the ledger.
    public let ledgerIndex: Int64
}
