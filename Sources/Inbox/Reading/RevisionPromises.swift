import Database
import Ledger

/// What the ledger says about wordings, each of its entries read once.
struct RevisionPromises {
    let session: Session
    private var entries: [Int64: [LedgerValue]] = [:]

    init(session: Session) {
        self.session = session
    }

    /// The commitment that the entry holds for a wording; nil when it holds none.
    mutating func commitment(to number: Int, of item: Item.ID, at index: Int64) throws -> String? {
        let promises = try entries[index] ?? LedgerEntry.read(index, in: session)?.data["revisions"]?.elements ?? []
        entries[index] = promises
        let promise = promises.first {
            $0.members?["item"]?.number == item.rawValue && $0.members?["revision"]?.number == Int64(number)
        }
        return promise?.members?["commitment"]?.text
    }
}
