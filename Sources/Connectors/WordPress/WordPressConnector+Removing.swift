import Foundation
import Platforms

extension WordPressConnector {
    public func remove(_ id: RemoteID, warrant: some RemovalWarrant) async throws {
        let answer = try await site.change(.delete, try await route(of: id))
        // WordPress answers that it lies in the bin already: just what was wanted.
        if WordPressAnswer.code(in: answer) == "rest_already_trashed" { return }
        _ = try await site.checked(answer, wasChange: true)
        guard status(in: answer) == "trash" else { throw PlatformError.outcomeUnknown }
    }

    public func restore(_ id: RemoteID) async throws {
        guard try await entry(id).presence == .trashed else { return }
        let isComment = if case .comment = WordPressID(id) { true } else { false }
        let answer = try await site.change(
            .post, try await route(of: id), body: Array(JSONEncoder().encode(["status": isComment ? "untrash" : "publish"])))
        _ = try await site.checked(answer, wasChange: true)
        guard let status = status(in: answer), status != "trash" else { throw PlatformError.outcomeUnknown }
    }

    private func route(of id: RemoteID) async throws -> String {
        switch WordPressID(id) {
        case .comment(let number):
            return "\(WordPressList.comments.route)/\(number)"
        case .post(let number):
            let list = try await post(number, try await people.reader()).list
            return "\(list.route)/\(number)"
        case nil:
            throw PlatformError.refused(nil)
        }
    }

    private func status(in answer: WebAnswer) -> String? {
        struct Record: Decodable { let status: String }
        return try? JSONDecoder().decode(Record.self, from: Data(answer.body)).status
    }
}
