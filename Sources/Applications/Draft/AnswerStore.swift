import Database
import Foundation
import Organisation

/// The rows of answers. None is ever changed: the newest that does not compete stands, and the older ones tell what
/// somebody with an older page had before them.
struct AnswerStore {
    let session: Session
    let application: Application.ID

    /// What stands, and what competes with it.
    func sheet() throws -> AnswerSheet {
        var (standing, competing): ([String: Answer], [String: [Answer]]) = ([:], [:])
        try session.forEachRow(
            """
            SELECT question, value, revision, person_id, written_at, competing FROM application_answer
            WHERE application_id = ? ORDER BY id
            """, application
        ) { row in
            let answer = try Answer(row: row)
            if try row.bool("competing") {
                competing[answer.question, default: []].append(answer)
            } else {
                standing[answer.question] = answer
            }
        }
        return AnswerSheet(standing: standing, competing: competing)
    }

    /// What stood when the application had the revision; empty when there was no answer yet.
    func value(of question: String, at revision: Int64) throws -> String {
        try session.row(
            """
            SELECT value FROM application_answer
            WHERE application_id = ? AND question = ? AND competing = 0 AND revision <= ? ORDER BY id DESC LIMIT 1
            """, application, question, revision
        )?.text("value") ?? ""
    }

    func add(_ answer: Answer, competing: Bool) throws {
        try session.execute(
            """
            INSERT INTO application_answer (application_id, question, value, revision, person_id, written_at, competing)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            application, answer.question, answer.value, answer.revision, answer.writer, answer.writtenAt, competing)
    }

    /// Takes away what competes with the standing answer.
    func settle(_ question: String) throws {
        try session.execute(
            "DELETE FROM application_answer WHERE application_id = ? AND question = ? AND competing = 1", application, question)
    }
}

extension Answer {
    init(row: Row) throws {
        question = try row.text("question")
        value = try row.text("value")
        revision = try row.int("revision")
        writer = try row.id("person_id")
        writtenAt = try row.date("written_at")
    }
}
