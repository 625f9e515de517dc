import Database
import Foundation
import Ledger

/// The rows of wordings, inside one transaction.
struct RevisionStore {
    let session: Session

    func insert(_ drafts: [RevisionDraft], salts: [Salt], ledgerIndex: Int64, at now: Date) throws {
        var writer = RowWriter(
            into: "revision",
            columns: [
                "item_id", "number", "author_name", "author_key", "text", "html", "edited_at", "seen_at", "raw_digest",
                "salt", "ledger_index",
            ])
        for (draft, salt) in zip(drafts, salts) {
            let entry = draft.read.entry
            _ = try writer.add(
                [
                    draft.item, draft.number, draft.read.authorName, entry.author.key?.storable, draft.read.text,
                    entry.html?.storable, entry.editedAt, now, draft.read.rawDigest, salt.bytes, ledgerIndex,
                ], in: session)
        }
        _ = try writer.flush(in: session)
    }
}
