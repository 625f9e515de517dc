import Foundation

/// One wording of an item.
public struct ItemRevision: Sendable, Identifiable {
    /// The number.
    public var id: Int { number }
    /// Counted from 1.
    public let number: Int
    /// The author's name as the platform showed it then.
    public let authorName: String
    /// The platform's own ID of the author's account, if it had one.
    public let authorKey: String?
    /// The words.
    public let text: String
    /// When the platform says it was changed; nil if it does not say, and for the first wording.
    public let editedAt: Date?
    /// When Kanalvakt first saw this wording.
    public let seenAt: Date
    /// SHA-256 of the platform's own record, in hex.
    public let rawDigest: String
    /// The ledger entry that holds its commitment.
    public let ledgerIndex: Int64
    /// Whether author, words and record still give the commitment that stands in the ledger: false means that someone
    /// has changed them in the database.
    public let isIntact: Bool
}
