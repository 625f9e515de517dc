import Database
import Foundation
import Ledger
import TestSupport
import Testing

@testable import Evidence

/// A database, a ledger and a folder of blobs of their own.
struct EvidenceFixture {
    let database: Database
    let ledger: Ledger
    let store: EvidenceStore

    static let takenAt = Date(timeIntervalSince1970: 1_774_879_200.123456)

    static func with(_ engine: Database.Engine, _ body: (EvidenceFixture) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: LedgerSchema.migrations + EvidenceSchema.migrations) { database in
            try await withBlobs { blobs in
                let ledger = Ledger(key: try CheckpointKey(name: "kanalvakt/prov"), database: database)
                try await body(EvidenceFixture(database: database, ledger: ledger, store: EvidenceStore(blobs: blobs)))
            }
        }
    }

    static func draft(_ texts: [String] = ["Kommentar från Åsa", "<p>Sidan</p>"], rule: String? = nil) -> EvidenceDraft {
        EvidenceDraft(
            kind: "removal", subject: "item:7", takenAt: takenAt, clause: "HBG-8.19", rule: rule,
            parts: texts.enumerated().map {
                EvidenceDraft.Part(role: "part-\($0.offset)", mediaType: "text/plain", bytes: Array($0.element.utf8))
            })
    }

    /// Keeps and records evidence in one act.
    func keep(_ draft: EvidenceDraft = draft()) async throws -> StoredEvidence.ID {
        let kept = try store.keep(draft)
        return try await database.write { [ledger, store] session in
            let writer = ledger.writer(in: session)
            let id = try store.record(kept, in: session) { act, clause, data in
                try writer.append(EntryDraft(act: act, actor: "person:3", clause: clause, data: data), at: Self.takenAt)
            }
            try writer.finish()
            return id
        }
    }

    func stored(_ id: StoredEvidence.ID) async throws -> StoredEvidence {
        try await database.read { [store] in try store.stored(id, in: $0) }
    }

    func tamper(_ sql: String) async throws {
        let changed = try await database.write { try $0.execute(sql) }
        guard changed > 0 else { throw TestSupportError("the tampering changed nothing: \(sql)") }
    }
}
