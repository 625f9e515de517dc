import Foundation

extension JobQueue {
    /// Takes the job that has been due longest, or one whose holder has let its lease run out.
    ///
    /// A job whose last attempt ended without a word (the program died with it) is buried instead of taken.
    ///
    /// - Parameters:
    ///   - kinds: the kinds that the caller can do.
    ///   - owner: a name that no other claimer has.
    ///   - lease: how long nobody else may take it, in seconds.
    public func claim(kinds: [String], owner: String, lease: TimeInterval, now: Date) async throws -> Job? {
        let kinds = kinds.sorted()
        guard !kinds.isEmpty else { return nil }
        // Looking is cheap and disturbs nobody; most looks find nothing.
        guard try await database.read({ session in try Self.isAnyDue(kinds, now, in: session) }) else { return nil }
        return try await database.writeBeside { [policy] session in
            while let job = try Self.take(kinds, owner, now.addingTimeInterval(lease), now, in: session) {
                guard job.attempts > policy.mostAttempts else { return job }
                try bury(job, problem: Self.abandoned, in: session)
            }
            return nil
        }
    }

    /// Holds a job longer, while its handler works.
    ///
    /// - Throws: `LeaseLost` if somebody else has it.
    public func renew(_ job: Job, until: Date) async throws {
        try await database.writeBeside { session in
            try Self.settle(job, in: session, "UPDATE job SET due_at = ?", until)
        }
    }

    private static let abandoned = "Arbetet avbröts gång på gång utan svar. Se efter vad som hände innan det körs igen."

    private static func isAnyDue(_ kinds: [String], _ now: Date, in session: Session) throws -> Bool {
        try session.row(
            "SELECT 1 AS found FROM job WHERE state <> 'buried' AND due_at <= ? AND kind IN (\(places(kinds))) LIMIT 1",
            arguments: [now] + kinds) != nil
    }

    private static func take(
        _ kinds: [String], _ owner: String, _ until: Date, _ now: Date, in session: Session
    ) throws -> Job? {
        let skipping = session.engine == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
        return try session.row(
            """
            UPDATE job SET state = 'running', lease_owner = ?, due_at = ?, attempts = attempts + 1
            WHERE id = (
                SELECT id FROM job
                WHERE state <> 'buried' AND due_at <= ? AND kind IN (\(places(kinds)))
                ORDER BY due_at, id LIMIT 1 \(skipping)
            )
            RETURNING id, kind, key, payload, attempts, due_at, lease_owner, problem
            """, arguments: [owner, until, now] + kinds
        ).map { row in try Job(row) }
    }

    private static func places(_ values: [String]) -> String {
        repeatElement("?", count: values.count).joined(separator: ", ")
    }
}

extension Job {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        kind = try row.text("kind")
        key = try row.text("key")
        payload = try row.text("payload")
        attempts = Int(try row.int("attempts"))
        leaseUntil = try row.date("due_at")
        owner = try row.text("lease_owner")
        problem = try row.optionalText("problem")
    }
}
