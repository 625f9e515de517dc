import Database
import Foundation

/// The list of everything that was done, which can only grow: a Merkle log (RFC 6962) whose checkpoints are signed.
///
/// Every act appends its entries through one `LedgerWriter` in its own transaction, and the writer signs the new
/// size at the end. So every entry is covered by a signature from the moment it is stored.
public struct Ledger: Sendable {
    let key: CheckpointKey
    let database: Database

    /// - Parameters:
    ///   - key: signs the checkpoints; its name is the ledger's origin.
    ///   - database: holds the tables of `LedgerSchema`.
    public init(key: CheckpointKey, database: Database) {
        self.key = key
        self.database = database
    }

    /// The ledger's name, the first line of every checkpoint.
    public var origin: String { key.name }

    /// What anyone needs to check the ledger's checkpoints.
    public var verifierKey: VerifierKey { key.verifier }

    /// The pen for one transaction.
    public func writer(in session: Session) -> LedgerWriter {
        LedgerWriter(key: key, session: session)
    }

    /// Appends a single entry and signs the new size. A transaction with more to say uses one `writer`.
    /// - Returns: the entry's index.
    @discardableResult
    public func append(_ draft: EntryDraft, at time: Date, in session: Session) throws -> Int64 {
        let writer = writer(in: session)
        let index = try writer.append(draft, at: time)
        try writer.finish()
        return index
    }
}
