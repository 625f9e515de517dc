import Database
import Foundation
import Ledger
import Organisation
import Platforms

extension Reception {
    /// Stores what is seen for the first time.
    func storeNew(_ entries: [ReadEntry]) throws -> [RevisionDraft] {
        let now = context.now
        let ids = try store.insert(
            entries.map { NewItem($0, receivedAt: now, rule: rule) }, channel: channel.rawValue)
        return entries.compactMap { read in
            ids[read.entry.id].map { RevisionDraft(item: $0, number: 1, read: read) }
        }
    }

    /// Puts a commitment to each wording on the ledger, then stores the wordings and makes them searchable.
    ///
    /// One ledger entry speaks for up to 200 wordings, which keeps it under the 64 KiB that tile readers take (C2SP tlog-tiles).
    func store(_ drafts: [RevisionDraft]) throws {
        for piece in drafts.pieces(of: 200) {
            let salts = piece.map { _ in Salt.random() }
            let index = try context.record(
                "inbox.received", clause: clause,
                ["channel": .integer(channel.rawValue), "revisions": .array(try zip(piece, salts).map(Self.committed))])
            try RevisionStore(session: context.session).insert(Array(piece), salts: salts, ledgerIndex: index, at: context.now)
        }
        try InboxSchema.texts.put(
            drafts.map { (id: $0.item.rawValue, text: "\($0.read.authorName)\n\($0.read.text)") }, in: context.session)
    }

    private static func committed(_ draft: RevisionDraft, _ salt: Salt) throws -> LedgerValue {
        let content = RevisionContent(
            author: draft.read.authorName, text: draft.read.text, rawDigest: draft.read.rawDigest)
        return .object([
            "item": .integer(draft.item.rawValue),
            "revision": .integer(Int64(draft.number)),
            "commitment": .string(Commitment.make(content: try content.bytes(), salt: salt)),
        ])
    }
}
