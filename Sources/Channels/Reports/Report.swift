import Database
import Foundation
import Ledger
import Organisation

/// What somebody among the public has reported: a received public record, kept as it was written (HBG-6.5, HBG-6.6, LUD-43).
public struct Report: Sendable, Hashable {
    public typealias ID = RowID<Report>

    /// What it is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// Something that stands on a channel.
        case content
        /// An account that passes itself off as the municipality's.
        case impostor
    }

    /// That somebody has looked at it.
    public struct Handling: Sendable, Hashable {
        /// When it was settled.
        public let at: Date
        /// Who settled it.
        public let by: Person.ID
        /// What was done, in that person's words.
        public let note: String
    }

    public let id: ID
    /// What it is about.
    public let kind: Kind
    /// The channel it was placed on; nil for those that no channel was found for.
    public let channel: Channel.ID?
    /// The account that is suspected, for a report of an impostor.
    public let impostor: Impostor.ID?
    /// The link or name that was given, as it was written. Never fetched.
    public let pasted: String?
    /// The ground among the guideline's that was chosen; nil for something else.
    public let ground: String?
    /// What the person wrote; may be empty.
    public let words: String
    /// How the person wants to be reached; nil for somebody without a name.
    public let contact: String?
    /// When it came in.
    public let receivedAt: Date
    /// The ledger entry with the commitment to what was written.
    public let ledgerIndex: Int64
    /// What came of it; nil while it waits.
    public let handling: Handling?
}

extension Report {
    /// What the ledger's commitment is made over: a canonical JSON object, so that it can be checked with public tools.
    static func content(_ fields: ReportFields.Cleaned) throws -> [UInt8] {
        try LedgerValue.object([
            "contact": LedgerValue(fields.contact), "ground": LedgerValue(fields.ground), "pasted": LedgerValue(fields.pasted),
            "words": .string(fields.words),
        ]).canonicalJSON()
    }
}

/// Reports that nobody has settled yet.
public struct ReportsWaiting: Sendable, Equatable {
    /// How many they are.
    public let count: Int
    /// When the first of them came.
    public let since: Date
}
