import Channels
import Connectors
import Inbox
import Wording

/// What came of importing an export file, as the command line tells of it.
struct ImportView: Encodable {
    let posts: Int
    let comments: Int
    /// What became of them in the inbox.
    let taken: SyncView
    /// Records left out, by the platform's word for their kind.
    let leftOut: [String: Int]

    init(_ channel: Channel, _ summary: WordPressExportSummary, _ report: SyncReport, language: Language) {
        posts = summary.posts
        comments = summary.comments
        leftOut = summary.leftOut
        taken = SyncView(channel, report, language: language)
    }

    func text(in language: Language) -> String {
        let kinds = leftOut.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        let head =
            switch language {
            case .sv: "Filen har \(posts) inlägg och \(comments) kommentarer."
            case .en: "The file has \(posts) posts and \(comments) comments."
            }
        let rest =
            switch (kinds.isEmpty, language) {
            case (true, _): ""
            case (false, .sv): "\nLämnat åt sidan: \(kinds)."
            case (false, .en): "\nLeft aside: \(kinds)."
            }
        return head + rest + "\n" + taken.line(in: language)
    }
}
