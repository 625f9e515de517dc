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

/// The address that an application gives.
struct GivenAddress {
    /// The unit that applies; what the channel will be called, until a unit is chosen.
    let name: String
    /// As written; empty where nothing is.
    let address: String
    /// The platform that was chosen; empty where none is.
    let platform: String
}

extension ApplicationStore {
    /// The addresses in every other application that is under way, the oldest first. One query, since a form asks at each
    /// page and each save.
    func addresses(asked form: ApplicationForm, besides own: Application.ID) throws -> [GivenAddress] {
        let standing = """
            SELECT value FROM application_answer
            WHERE application_id = application.id AND question = ? AND competing = 0 ORDER BY id DESC LIMIT 1
            """
        return try session.rows(
            """
            SELECT COALESCE(unit.name, application.name) AS name, (\(standing)) AS address, (\(standing)) AS platform
            FROM application LEFT JOIN unit ON unit.id = application.unit_id
            WHERE application.id <> ? AND \(Self.isUnderWay) ORDER BY application.changed_at, application.id
            """, form.question(for: .address)?.id ?? "", form.question(for: .platform)?.id ?? "", own
        ).map { row in
            GivenAddress(
                name: try row.text("name"), address: try row.optionalText("address") ?? "",
                platform: try row.optionalText("platform") ?? "")
        }
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
