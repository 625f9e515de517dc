import Database
import Ledger

/// The evidence room's rows, inside one transaction.
struct EvidenceTable {
    let session: Session

    init(_ session: Session) { self.session = session }

    func insert(_ kept: KeptEvidence) throws -> StoredEvidence.ID {
        let draft = kept.draft
        let row = try session.row(
            "INSERT INTO evidence (kind, subject, taken_at, clause, rule) VALUES (?, ?, ?, ?, ?) RETURNING id",
            draft.kind, draft.subject, draft.takenAt, draft.clause, draft.rule)
        guard let id: StoredEvidence.ID = try row?.id("id") else { throw EvidenceError.empty }
        for (position, part) in kept.parts.enumerated() {
            try session.execute(
                """
                INSERT INTO evidence_part (evidence_id, position, role, media_type, byte_count, blob, salt, commitment)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id, position, part.role, part.mediaType, part.byteCount, part.blob?.description, part.salt?.bytes,
                part.commitment)
        }
        return id
    }

    func bind(_ id: StoredEvidence.ID, toEntry index: Int64) throws {
        try session.execute("UPDATE evidence SET ledger_index = ? WHERE id = ?", index, id)
    }

    func record(_ id: StoredEvidence.ID) throws -> EvidenceRecord? {
        try session.row("SELECT * FROM evidence WHERE id = ?", id).map(record)
    }

    func records(of subject: String) throws -> [EvidenceRecord] {
        try session.rows("SELECT * FROM evidence WHERE subject = ? ORDER BY id", subject).map(record)
    }

    /// The next records' keys, a page at a time.
    func ids(after id: Int64, limit: Int) throws -> [StoredEvidence.ID] {
        try session.rows("SELECT id FROM evidence WHERE id > ? ORDER BY id LIMIT ?", id, limit).map { try $0.id("id") }
    }

    func isRecorded(entry index: Int64) throws -> Bool {
        try session.row("SELECT id FROM evidence WHERE ledger_index = ?", index) != nil
    }

    func count() throws -> Int64 {
        try session.row("SELECT count(*) AS records FROM evidence")?.int("records") ?? 0
    }

    private func record(_ row: Row) throws -> EvidenceRecord {
        let id: StoredEvidence.ID = try row.id("id")
        return EvidenceRecord(
            id: id, kind: try row.text("kind"), subject: try row.text("subject"), takenAt: try row.date("taken_at"),
            clause: try row.optionalText("clause"), rule: try row.optionalText("rule"),
            ledgerIndex: try row.optionalInt("ledger_index"), parts: try parts(of: id))
    }

    private func parts(of id: StoredEvidence.ID) throws -> [EvidencePart] {
        try session.rows("SELECT * FROM evidence_part WHERE evidence_id = ? ORDER BY position", id).map { row in
            EvidencePart(
                role: try row.text("role"), mediaType: try row.text("media_type"),
                byteCount: try row.int("byte_count"), blob: try row.optionalText("blob").flatMap(BlobName.init),
                salt: try row.optionalBlob("salt").flatMap(Salt.init), commitment: try row.text("commitment"))
        }
    }
}
