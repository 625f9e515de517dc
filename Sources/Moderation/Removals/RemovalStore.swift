import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Platforms

/// The rows of removals, inside one transaction.
struct RemovalStore {
    let session: Session

    private static let selection = """
        SELECT removal.id, removal.item_id, item.channel_id, item.remote_id, removal.actor, removal.evidence_rule,
            removal.clause, removal.state, removal.evidence_id, removal.acted_at
        FROM removal JOIN item ON item.id = removal.item_id
        """

    func removal(_ id: Removal.ID) throws -> StoredRemoval? {
        try session.row("\(Self.selection) WHERE removal.id = ?", id).map(StoredRemoval.init(row:))
    }

    func removal(formToken: String) throws -> StoredRemoval? {
        try session.row("\(Self.selection) WHERE removal.form_token = ?", formToken).map(StoredRemoval.init(row:))
    }

    /// The removal of an item that has not ended.
    func underWay(of item: Item.ID) throws -> StoredRemoval? {
        try session.row("\(Self.selection) WHERE removal.item_id = ? AND removal.ended_at IS NULL", item)
            .map(StoredRemoval.init(row:))
    }

    /// Removals that a job should be carrying: those whose program may have died with them.
    func unfinished() throws -> [Removal.ID] {
        try session.rows(
            "SELECT id FROM removal WHERE ended_at IS NULL AND state IN ('requested', 'evidenced', 'acting')"
        ).map { try $0.id("id") }
    }

    func insert(_ new: NewRemoval) throws -> Removal.ID {
        let row = try session.row(
            """
            INSERT INTO removal (item_id, form_token, actor, author_name, ground, clause, guideline, guideline_version,
                evidence_rule, reason, state, requested_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """,
            new.item, new.formToken, new.actor, new.authorName, new.ground.id, new.ground.clauses.first?.description ?? "",
            new.guideline.id, new.guideline.version, new.ground.evidence.rawValue, new.reason, Removal.State.requested,
            new.requestedAt, new.dueAt)
        guard let row else { throw ModerationFault.missingRemoval }
        return try row.id("id")
    }

    func setState(_ state: Removal.State, problem: String? = nil, of id: Removal.ID) throws {
        try session.execute("UPDATE removal SET state = ?, problem = ? WHERE id = ?", state, problem, id)
    }

    func setEvidence(_ evidence: StoredEvidence.ID?, of id: Removal.ID) throws {
        try session.execute(
            "UPDATE removal SET state = ?, problem = NULL, evidence_id = ? WHERE id = ?", Removal.State.evidenced, evidence, id)
    }

    func setActing(_ id: Removal.ID, at: Date) throws {
        try session.execute(
            "UPDATE removal SET state = ?, problem = NULL, acted_at = ? WHERE id = ?", Removal.State.acting, at, id)
    }

    func end(_ id: Removal.ID, _ state: Removal.State, _ outcome: Removal.Outcome?, at: Date) throws {
        try session.execute(
            "UPDATE removal SET state = ?, outcome = ?, problem = NULL, ended_at = ? WHERE id = ?", state, outcome, at, id)
    }
}

extension StoredRemoval {
    init(row: Row) throws {
        id = try row.id("id")
        item = try row.id("item_id")
        channel = try row.id("channel_id")
        remoteItem = RemoteID(try row.text("remote_id"))
        actor = try row.text("actor")
        evidenceRule = try row.value("evidence_rule", as: EvidenceRule.self)
        clause = try row.text("clause")
        state = try row.value("state", as: Removal.State.self)
        evidence = try row.optionalID("evidence_id")
        actedAt = try row.optionalDate("acted_at")
    }
}
