import Foundation
import Platforms

/// What a fake platform has: posts, what the public writes under them and the municipality's own answers, in the
/// proportions of a municipality that answers most of what it gets. The same for the same count, in every run.
///
/// Of twenty entries, one is a post, thirteen are comments by the public, and six are answers to some of those.
struct WrittenSample {
    /// How many entries there are.
    let count: Int
    /// When the last one was written.
    let end: Date

    /// As many as a page of an export holds.
    static let pageEntries = 200
    /// How many texts have the rare word, however many there are.
    static let rareTexts = 20

    private static let cycle = 20
    private static let secondsApart: TimeInterval = 90

    /// How many pages they make.
    var pages: Int { (count + Self.pageEntries - 1) / Self.pageEntries }

    /// One page, made when it is asked for.
    func page(_ number: Int) -> FetchedPage {
        let from = number * Self.pageEntries
        let to = min(from + Self.pageEntries, count)
        return FetchedPage(
            entries: (from..<to).map(entry), unreadable: [], cursor: Cursor("\(to)"), hasMore: to < count)
    }

    private func entry(_ number: Int) -> RemoteEntry {
        var dice = Dice(seed: UInt64(number))
        let step = number % Self.cycle
        let post = number - step
        let isPost = step == 0
        let isAnswer = step > 13
        let answers = isAnswer ? post + 1 + (step - 14) * 2 : nil
        let text = text(number, &dice)
        let name = isPost || isAnswer ? "Hallsbergs kommun" : Vocabulary.name(&dice)
        let writtenAt = end.addingTimeInterval(-Double(count - number) * Self.secondsApart)
        let url = "https://kanal.example/inlagg-\(post)/\(isPost ? "" : "#comment-\(number)")"
        let id = Self.id(number, isPost)
        let html = "<p>\(text)</p>"
        return RemoteEntry(
            id: id, kind: isPost ? .post : .comment, parent: answers.map { Self.id($0, false) },
            thread: Self.id(post, true),
            author: RemoteAuthor(name: name, key: isPost || isAnswer ? "1" : nil, isOwn: isPost || isAnswer),
            writtenAt: writtenAt, writtenText: writtenAt.ISO8601Format(), editedAt: nil, text: text, html: html, url: url,
            presence: .visible, raw: raw(number, id, name, html, url, writtenAt))
    }

    private static func id(_ number: Int, _ isPost: Bool) -> RemoteID {
        RemoteID(isPost ? "post-\(number)" : "comment-\(number)")
    }

    private func text(_ number: Int, _ dice: inout Dice) -> String {
        var words = (0..<Int.random(in: 8...50, using: &dice)).map { _ in Vocabulary.word(&dice) }
        if Bool.random(using: &dice) { words.insert(Vocabulary.common, at: words.count / 2) }
        // Spread evenly, so that the newest page never holds them all.
        let spacing = max(1, count / Self.rareTexts)
        if number % spacing == spacing / 2, number / spacing < Self.rareTexts { words.append(Vocabulary.rare) }
        return words.joined(separator: " ").withCapital + "."
    }

    /// About what WordPress tells of a comment.
    private func raw(
        _ number: Int, _ id: RemoteID, _ name: String, _ html: String, _ url: String, _ writtenAt: Date
    ) -> [UInt8] {
        let time = writtenAt.ISO8601Format()
        return Array(
            """
            {"id":\(number),"post":\(number - number % Self.cycle),"parent":0,"author":0,"author_name":"\(name)",\
            "author_url":"","date":"\(time)","date_gmt":"\(time)","content":{"rendered":"\(html)","raw":"\(html)"},\
            "link":"\(url)","status":"approved","type":"comment","author_avatar_urls":{},"meta":[],"slug":"\(id)"}
            """.utf8)
    }
}

extension String {
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
