import Foundation
import Inbox
import WorkingTime

/// Puts one row of the inbox into words.
struct InboxRowMaker {
    let maker: InboxPageMaker
    let row: InboxRow

    private var texts: Texts { maker.texts }
    private var times: Times { maker.times }
    private var now: Date { maker.now }

    var part: RowPart {
        let tags = self.tags
        return RowPart(
            address: SiteAddress.item(row.id.rawValue).path, author: AuthorName(row.authorName, texts).text,
            place: row.channel.name, received: texts("inbox.wrote", ["when": times.near(row.writtenAt, now: now)]),
            excerpt: row.excerpt.isEmpty ? texts("inbox.noText") : row.excerpt, mark: MarkPart(urgency),
            hour: times.hour(isWaiting ? row.dueAt ?? row.writtenAt : row.writtenAt), left: left, live: live, why: maker.parts.clauseBook.pieces(why),
            hasTags: !tags.isEmpty, tags: tags)
    }

    private var isWaiting: Bool { row.state == .open && row.dueAt != nil }

    private var urgency: Urgency {
        guard isWaiting, let due = row.dueAt else { return row.standing?.asksAPerson == true ? .soon : .done }
        if row.isLate { return .late }
        return times.daysApart(due, from: now) == 0 ? .soon : .later
    }

    private var left: String {
        guard isWaiting, let due = row.dueAt else { return texts("state.\(row.state.rawValue)") }
        return times.distance(to: due, from: now)
    }

    private var live: String? {
        guard isWaiting, let due = row.dueAt else { return nil }
        return times.iso(due)
    }

    private var why: String {
        if isWaiting, let deadline = row.deadline {
            return DeadlineWording(deadline, maker.versions, maker.parts).sentence(now: now)
        }
        guard let handled = row.handledAt else { return texts("inbox.needsNothing") }
        return texts("inbox.handled", ["when": times.near(handled, now: now)])
    }

    private var tags: [Tag] {
        var tags: [Tag] = []
        if let standing = row.standing {
            tags.append(Tag(words: texts("standing.\(standing.rawValue)"), tone: standing.asksAPerson ? "late" : "soon"))
        }
        if row.changedAfterHandling { tags.append(Tag(words: texts("tag.changedAfterHandling"), tone: "soon")) }
        if row.goneAt != nil, row.state != .removed { tags.append(Tag(words: texts("tag.gone"), tone: nil)) }
        if row.direction == .sent { tags.append(Tag(words: texts("tag.sent"), tone: "good")) }
        return tags
    }
}

/// An author's name as the platform showed it; a name of nothing is said to be so.
struct AuthorName {
    let text: String

    init(_ name: String, _ texts: Texts) {
        text = name.trimmed.isEmpty ? texts("item.noName") : name
    }
}
