import Foundation

extension JobQueue {
    /// The unfinished job of a kind and key, if there is one.
    public func unfinished(kind: String, key: String, in session: Session) throws -> StoredJob? {
        try session.row("\(Self.selection) WHERE kind = ? AND key = ? AND state <> 'buried'", kind, key)
            .map { try StoredJob($0) }
    }

    /// Jobs that were given up, latest first.
    public func buried(limit: Int, in session: Session) throws -> [StoredJob] {
        try session.rows("\(Self.selection) WHERE state = 'buried' ORDER BY id DESC LIMIT ?", limit)
            .map { try StoredJob($0) }
    }

    /// Gives a buried job all its attempts again.
    ///
    /// - Returns: whether there was such a job; not if a new one of its kind and key is unfinished.
    public func revive(_ id: Job.ID, at: Date, in session: Session) throws -> Bool {
        let revived = try session.execute(
            """
            UPDATE job SET state = 'waiting', due_at = ?, attempts = 0
            WHERE id = ? AND state = 'buried' AND NOT EXISTS (
                SELECT 1 FROM job AS other
                WHERE other.kind = job.kind AND other.key = job.key AND other.state <> 'buried'
            )
            """, at, id)
        guard revived == 1 else { return false }
        session.afterCommit { [bell] in bell.ring() }
        return true
    }

    private static let selection = "SELECT id, kind, key, payload, state, due_at, attempts, problem FROM job"
}

extension StoredJob {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        kind = try row.text("kind")
        key = try row.text("key")
        payload = try row.text("payload")
        state = try row.value("state", as: State.self)
        dueAt = try row.date("due_at")
        attempts = Int(try row.int("attempts"))
        problem = try row.optionalText("problem")
    }
}
