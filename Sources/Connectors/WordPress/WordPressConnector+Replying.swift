import Foundation
import Platforms

extension WordPressConnector {
    public func reply(to id: RemoteID, text: String) async throws -> RemoteEntry {
        let reader = try await people.reader()
        let place = try await place(for: id, reader)
        let draft = Draft(post: place.post, parent: place.parent, content: Self.markup(of: text))
        let answer = try await site.change(.post, WordPressList.comments.route, body: Array(JSONEncoder().encode(draft)))
        // WordPress takes no comment twice: the same words by the same account in the same place are already there.
        if WordPressAnswer.code(in: answer) == "comment_duplicate",
            let existing = try await findReply(to: id, text: text, notBefore: .distantPast) {
            return existing
        }
        _ = try await site.checked(answer, wasChange: true)
        guard let entry = try? reader.comment(answer.body[...]) else { throw PlatformError.outcomeUnknown }
        return entry
    }

    public func findReply(to id: RemoteID, text: String, notBefore: Date) async throws -> RemoteEntry? {
        let reader = try await people.reader()
        let place = try await place(for: id, reader)
        let earliest = notBefore.addingTimeInterval(-Self.clockSlack)
        let wanted = Self.comparable(text)
        for page in 0..<20 {
            let answer = try await site.get(WordPressList.comments.route, [
                ("context", "edit"), ("status", "any"), ("author", "\(reader.authors.me)"), ("post", "\(place.post)"),
                ("parent", "\(place.parent)"), ("orderby", "id"), ("order", "desc"), ("per_page", "100"),
                ("offset", "\(page * 100)"),
            ])
            guard let batch = WordPressBatch(answer, list: .comments) else { throw PlatformError.unreadableAnswer }
            let entries = batch.rows.compactMap { try? reader.comment($0.raw) }
            if let found = entries.first(where: { $0.writtenAt >= earliest && Self.comparable($0.text) == wanted }) {
                return found
            }
            if batch.rows.count < 100 || entries.allSatisfy({ $0.writtenAt < earliest }) { return nil }
        }
        return nil
    }

    /// How far the site's clock may be behind ours: an answer is not overlooked because of it.
    private static let clockSlack: TimeInterval = 600

    private struct Draft: Encodable {
        let post: Int64
        let parent: Int64
        let content: String
    }

    /// The post that a conversation stands under, and the comment that is answered; zero for the post itself.
    private func place(for id: RemoteID, _ reader: WordPressReader) async throws -> (post: Int64, parent: Int64) {
        switch WordPressID(id) {
        case .post(let number):
            return (number, 0)
        case .comment(let number):
            guard case .post(let post)? = WordPressID(try await comment(number, reader).thread) else {
                throw PlatformError.unreadableAnswer
            }
            return (post, number)
        case nil:
            throw PlatformError.refused(nil)
        }
    }

    /// Plain text as WordPress stores it: what looks like markup is text. Line breaks stay; WordPress shows them.
    private static func markup(of text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// A text without what storing and showing it may change: spaces, line breaks and the way accents are composed.
    private static func comparable(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
