import Database
import Foundation
import Ledger
import Organisation
import Platforms

extension Reception {
    /// Marks questions that the municipality has answered directly on the platform, with the time it did so there.
    ///
    /// An answer that is one of our own replies whose outcome was not known settles that reply instead.
    func noteOwnAnswers(to questions: [RemoteID]) throws -> Int {
        var answered: [OwnAnswer] = []
        for answer in try ownAnswers(to: questions) {
            if let reply = try pendingReply(matching: answer) {
                try ReplyConfirmation(context: context).confirm(reply, as: answer.remoteID, at: answer.writtenAt)
            } else {
                answered.append(answer)
            }
        }
        for piece in answered.pieces(of: 200) { try note(Array(piece)) }
        return answered.count
    }

    /// The first own entry under each question that still waits for one, written after the question was.
    /// Replies sent from here have had their say already.
    private func ownAnswers(to questions: [RemoteID]) throws -> [OwnAnswer] {
        var answers: [OwnAnswer] = []
        for piece in questions.pieces(of: 1000) {
            let rows = try context.session.rows(
                """
                SELECT question.id AS question, answer.id AS answer, answer.remote_id, answer.written_at, revision.text
                FROM item AS question
                JOIN item AS answer ON answer.channel_id = question.channel_id
                    AND answer.parent_remote_id = question.remote_id AND answer.direction = 'sent'
                JOIN revision ON revision.item_id = answer.id AND revision.number = answer.revision
                WHERE question.channel_id = ? AND question.remote_id IN (\(marks(piece.count)))
                    AND question.direction = 'received'
                    AND question.state IN ('open', 'handed-over', 'no-answer-needed')
                    AND answer.presence = 'visible' AND answer.written_at >= question.opened_at
                    AND NOT EXISTS (
                        SELECT 1 FROM reply
                        WHERE reply.item_id = question.id AND reply.sent_remote_id = answer.remote_id)
                ORDER BY question.id, answer.written_at, answer.id
                """, arguments: [channel.rawValue] + piece.map(\.value))
            for answer in try rows.map(OwnAnswer.init(row:)) where answer.question != answers.last?.question {
                answers.append(answer)
            }
        }
        return answers
    }

    private func pendingReply(matching answer: OwnAnswer) throws -> StoredReply? {
        guard let reply = try ReplyStore(session: context.session).latest(to: answer.question) else { return nil }
        switch reply.state {
        case .sending, .unknown: return ReplyText.same(reply.text, answer.text) ? reply : nil
        case .queued, .sent, .failed, .withdrawn: return nil
        }
    }

    private func note(_ answers: [OwnAnswer]) throws {
        let pairs = answers.map {
            LedgerValue.object(["item": .integer($0.question.rawValue), "answer": .integer($0.answer.rawValue)])
        }
        let index = try context.record(
            "inbox.answeredElsewhere", clause: clause, ["channel": .integer(channel.rawValue), "answers": .array(pairs)])
        for answer in answers {
            var head = try context.item(answer.question)
            head.close(.answered, at: answer.writtenAt)
            try store.save(head)
            try history.note(answer.question, .answeredElsewhere, at: answer.writtenAt, clause: clause, ledgerIndex: index)
        }
    }
}

/// The municipality's own entry under something the public wrote.
private struct OwnAnswer {
    let question: Item.ID
    let answer: Item.ID
    let remoteID: RemoteID
    let writtenAt: Date
    let text: String

    init(row: Row) throws {
        question = try row.id("question")
        answer = try row.id("answer")
        remoteID = RemoteID(try row.text("remote_id"))
        writtenAt = try row.date("written_at")
        text = try row.text("text")
    }
}
