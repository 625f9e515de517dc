import Database
import Foundation
import Organisation

extension ApplicationStore {
    func add(_ event: ApplicationEvent, to id: Application.ID) throws {
        try session.execute(
            """
            INSERT INTO application_event (application_id, kind, person_id, happened_at, comment, round, decided_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, id, event.kind, event.person, event.at, event.comment, event.round, event.decidedBy)
    }

    /// What has happened, in order.
    func events(of id: Application.ID) throws -> [ApplicationEvent] {
        try session.rows(
            """
            SELECT kind, person_id, happened_at, comment, round, decided_by FROM application_event
            WHERE application_id = ? ORDER BY id
            """, id
        ).map { row in
            ApplicationEvent(
                kind: try row.value("kind", as: ApplicationEvent.Kind.self), person: try row.id("person_id"),
                at: try row.date("happened_at"), comment: try row.text("comment"), round: try row.int("round"),
                decidedBy: try row.optionalText("decided_by"))
        }
    }

    func add(_ line: HandedInLine, to id: Application.ID, round: Int64) throws {
        try session.execute(
            """
            INSERT INTO application_line (application_id, round, question, step, prompt, kind, answer, clauses, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            id, round, line.question, line.step, line.prompt, line.kind.rawValue, line.answer,
            line.clauses.joined(separator: " "), line.reason)
    }

    /// What was handed in that time, in order.
    func lines(of id: Application.ID, round: Int64) throws -> [HandedInLine] {
        try session.rows(
            """
            SELECT question, step, prompt, kind, answer, clauses, reason FROM application_line
            WHERE application_id = ? AND round = ? ORDER BY id
            """, id, round
        ).map { row in
            HandedInLine(
                question: try row.text("question"), step: try row.text("step"), prompt: try row.text("prompt"),
                kind: AnswerKind(rawValue: try row.text("kind")) ?? .text, answer: try row.text("answer"),
                clauses: try row.text("clauses").split(separator: " ").map(String.init),
                reason: try row.optionalText("reason"))
        }
    }
}
