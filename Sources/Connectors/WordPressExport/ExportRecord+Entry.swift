import Platforms

/// Who writes on the site, by the list at the head of an export: those who have published something.
struct ExportAuthors {
    private var byLogin: [String: (number: Int64, name: String)] = [:]
    private var numbers: Set<Int64> = []

    /// More than any municipality has.
    private static let most = 10_000

    mutating func add(_ record: ExportRecord) {
        guard numbers.count < Self.most, let number = record.number("wp:author_id") else { return }
        numbers.insert(number)
        let login = record.text("wp:author_login")?.clipped(to: 200) ?? ""
        let name = record.text("wp:author_display_name")?.clipped(to: 200) ?? ""
        byLogin[login] = (number, name.isEmpty ? login : name)
    }

    func isOwn(_ number: Int64?) -> Bool {
        number.map(numbers.contains) ?? false
    }

    func author(login: String) -> RemoteAuthor {
        guard let known = byLogin[login] else { return RemoteAuthor(name: login.cleaned, key: nil, isOwn: true) }
        return RemoteAuthor(name: known.name.cleaned, key: "user-\(known.number)", isOwn: true)
    }
}

extension ExportRecord {
    /// A published post or page as an entry.
    func post(_ authors: ExportAuthors, _ clock: WordPressClock, raw: [UInt8]) throws(RecordProblem) -> RemoteEntry {
        guard let number = number("wp:post_id") else { throw .missingNumber }
        guard let writtenAt = clock.instant(utc: text("wp:post_date_gmt"), local: text("wp:post_date")) else { throw .badTime }
        let modified = clock.instant(utc: text("wp:post_modified_gmt"), local: nil)
        let id = WordPressID.post(number).remote
        let content = text("content:encoded") ?? ""
        let words = [PlainText.of(html: text("title") ?? ""), PlainText.of(html: content)]
        return RemoteEntry(
            id: id, kind: .post, parent: nil, thread: id, author: authors.author(login: text("dc:creator") ?? ""),
            writtenAt: writtenAt, writtenText: text("wp:post_date")?.cleaned,
            editedAt: modified.flatMap { $0 > writtenAt ? $0 : nil },
            text: words.filter { !$0.isEmpty }.joined(separator: "\n\n"), html: content.cleaned,
            url: text("link")?.cleaned, presence: .visible, raw: raw)
    }

    /// A comment as an entry. `item` is the record that it stands in.
    func comment(
        in item: ExportRecord, _ authors: ExportAuthors, _ clock: WordPressClock, raw: [UInt8]
    ) throws(RecordProblem) -> RemoteEntry {
        guard let number = number("wp:comment_id") else { throw .missingNumber }
        guard let post = item.number("wp:post_id") else { throw .missingPost }
        guard let writtenAt = clock.instant(utc: text("wp:comment_date_gmt"), local: text("wp:comment_date")) else { throw .badTime }
        guard let name = text("wp:comment_author") else { throw .missingAuthor }
        guard let content = text("wp:comment_content") else { throw .badField("wp:comment_content") }
        guard let status = text("wp:comment_approved") else { throw .badField("wp:comment_approved") }
        let user = self.number("wp:comment_user_id")
        return RemoteEntry(
            id: WordPressID.comment(number).remote, kind: .comment,
            parent: self.number("wp:comment_parent").map { WordPressID.comment($0).remote },
            thread: WordPressID.post(post).remote,
            author: RemoteAuthor(
                name: PlainText.of(html: name), key: user.map { "user-\($0)" }, isOwn: authors.isOwn(user)),
            writtenAt: writtenAt, writtenText: text("wp:comment_date")?.cleaned, editedAt: nil,
            text: PlainText.of(html: content), html: content.cleaned,
            url: item.text("link").map { "\($0.cleaned)#comment-\(number)" },
            presence: WordPressReader.presence(ofComment: status.trimmed), raw: raw)
    }
}
