import Channels
import Foundation

/// Puts into words when somebody last looked at each channel.
struct VisitorListMaker {
    let parts: SiteParts
    let visit: Visit
    let overview: VisitorOverview

    var page: VisitorListPage {
        let texts = parts.texts
        return VisitorListPage(
            frame: parts.staffFrame(visit, at: .visitor(.list)), title: texts("visitor.list.heading"),
            rows: overview.rows.map { row in
                let state = VisitorStateWords(row.need, row.newest, parts)
                return VisitorLine(
                    address: VisitorAddress.channel(row.channel.slug).path, name: row.channel.name,
                    platform: overview.platforms.name(of: row.channel.platform), tag: state.tag, words: state.words)
            }, empty: overview.rows.isEmpty ? texts("visitor.list.empty") : nil)
    }
}

/// How it stands with a channel's information, in a word and a sentence.
struct VisitorStateWords {
    let tag: Tag
    let words: String

    init(_ need: VisitorCheckNeed.Kind?, _ newest: VisitorCheck?, _ parts: SiteParts) {
        let day = newest.map { parts.times.date($0.checkedAt) } ?? ""
        let key = need?.rawValue ?? "shown"
        let tone: String
        switch need {
        case nil: tone = "good"
        case .lacking: tone = "late"
        case .never, .changed, .old: tone = "soon"
        }
        tag = Tag(words: parts.texts("visitor.tag.\(key)"), tone: tone)
        words = parts.texts("visitor.state.\(key)", ["day": day])
    }
}
