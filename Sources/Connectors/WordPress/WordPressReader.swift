import Foundation
import Platforms

/// Makes entries of a site's JSON records.
struct WordPressReader: Sendable {
    let clock: WordPressClock
    let authors: WordPressAuthors

    /// A post or a page.
    func post(_ raw: ArraySlice<UInt8>) throws -> RemoteEntry {
        let record = try decoded(WordPressRecord.Post.self, raw)
        guard record.id > 0 else { throw RecordProblem.missingNumber }
        guard let writtenAt = clock.instant(utc: record.date_gmt, local: record.date) else {
            throw RecordProblem.badTime
        }
        let modified = clock.instant(utc: record.modified_gmt, local: record.modified)
        let id = WordPressID.post(record.id).remote
        let title = PlainText.of(html: record.title?.stored ?? "")
        let body = PlainText.of(html: record.content?.stored ?? "")
        return RemoteEntry(
            id: id, kind: .post, parent: nil, thread: id,
            author: RemoteAuthor(
                name: (record._embedded?.author?.first?.name ?? "").cleaned,
                key: record.author.flatMap { $0 > 0 ? "user-\($0)" : nil }, isOwn: true),
            writtenAt: writtenAt, writtenText: (record.date ?? record.date_gmt)?.cleaned,
            editedAt: modified.flatMap { $0 > writtenAt ? $0 : nil },
            text: [title, body].filter { !$0.isEmpty }.joined(separator: "\n\n"),
            html: record.content?.stored.cleaned, url: record.link?.cleaned,
            presence: Self.presence(ofPost: record.status), raw: Array(raw))
    }

    func comment(_ raw: ArraySlice<UInt8>) throws -> RemoteEntry {
        let record = try decoded(WordPressRecord.Comment.self, raw)
        guard record.id > 0 else { throw RecordProblem.missingNumber }
        guard record.post > 0 else { throw RecordProblem.missingPost }
        guard let writtenAt = clock.instant(utc: record.date_gmt, local: record.date) else {
            throw RecordProblem.badTime
        }
        let author = record.author ?? 0
        return RemoteEntry(
            id: WordPressID.comment(record.id).remote, kind: .comment,
            parent: record.parent.flatMap { $0 > 0 ? WordPressID.comment($0).remote : nil },
            thread: WordPressID.post(record.post).remote,
            author: RemoteAuthor(
                name: PlainText.of(html: record.author_name ?? ""), key: author > 0 ? "user-\(author)" : nil,
                isOwn: authors.isOwn(author)),
            writtenAt: writtenAt, writtenText: (record.date ?? record.date_gmt)?.cleaned, editedAt: nil,
            text: PlainText.of(html: record.content.stored), html: record.content.stored.cleaned,
            url: record.link?.cleaned, presence: Self.presence(ofComment: record.status), raw: Array(raw))
    }

    private func decoded<Record: Decodable>(_ type: Record.Type, _ raw: ArraySlice<UInt8>) throws -> Record {
        do {
            return try JSONDecoder().decode(type, from: Data(raw))
        } catch let error as DecodingError {
            throw RecordProblem.badField(error.fieldName)
        }
    }

    private static func presence(ofPost status: String) -> RemotePresence {
        switch status {
        case "publish": .visible
        case "trash": .trashed
        default: .hidden
        }
    }

    /// A status that a plugin made up is taken as out of view, since WordPress shows only what is approved.
    static func presence(ofComment status: String) -> RemotePresence {
        switch status {
        case "approved", "approve", "1": .visible
        case "spam": .spam
        case "trash": .trashed
        default: .hidden
        }
    }
}

extension DecodingError {
    /// The field that could not be read, as a path; "JSON" when the record as a whole is broken.
    fileprivate var fieldName: String {
        let (context, missing): (Context, (any CodingKey)?) =
            switch self {
            case .keyNotFound(let key, let context): (context, key)
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): (context, nil)
            @unknown default: (Context(codingPath: [], debugDescription: ""), nil)
            }
        let path = (context.codingPath + [missing].compactMap { $0 }).map(\.stringValue)
        return path.isEmpty ? "JSON" : path.joined(separator: ".").clipped(to: 80)
    }
}
