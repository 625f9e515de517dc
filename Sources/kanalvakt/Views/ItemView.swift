import Foundation
import Inbox
import Moderation
import Wording

/// One page of the inbox, as the command line tells of it.
struct InboxView: Encodable {
    let items: [ItemView]
    /// Whether there are more than were asked for.
    let more: Bool
}

/// An item, as the command line tells of it.
struct ItemView: Encodable {
    let id: Int64
    let channel: String
    let kind: String
    let direction: String
    let author: String
    let text: String
    let written: Date
    let received: Date
    let due: Date?
    let reading: String?
    let clause: String?
    let late: Bool
    let metDeadline: Bool?
    let state: String
    let standing: String?
    let presence: String
    let gone: Date?
    let url: String?

    init(_ item: Item, _ row: InboxRow) {
        self.init(item, channel: row.channel.slug, late: row.isLate)
    }

    init(_ item: Item, channel: String, late: Bool) {
        id = item.id.rawValue
        self.channel = channel
        kind = item.kind.rawValue
        direction = item.direction.rawValue
        author = item.authorName
        text = item.text
        written = item.writtenAt
        received = item.receivedAt
        due = item.deadline?.dueAt
        reading = item.deadline?.reading.rawValue
        clause = item.deadline?.clause
        self.late = late
        metDeadline = item.metDeadline
        state = item.state.rawValue
        standing = item.standing?.rawValue
        presence = item.presence.rawValue
        gone = item.goneAt
        url = item.url
    }

    /// One line in a list: number, state, deadline, channel, author and the beginning of the text.
    func line(in zone: TimeZone) -> String {
        let times = SwedishTime(timeZone: zone)
        let deadline = due.map { (late ? "SEN " : "senast ") + times.short($0) } ?? "-"
        let beginning = text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(70)
        return "\(id)\t\(state)\t\(deadline)\t\(channel)\t\(author): \(beginning)"
    }
}

/// An item with what belongs to it, as the command line tells of it.
struct ItemDetailView: Encodable {
    struct RevisionView: Encodable {
        let number: Int
        let author: String
        let text: String
        let seen: Date
        let intact: Bool
        let ledgerIndex: Int64
    }

    struct EventView: Encodable {
        let at: Date
        let event: String
        let actor: String
        let note: String?
        let clause: String?
        let ledgerIndex: Int64?
    }

    struct ThreadView: Encodable {
        let id: Int64
        let depth: Int
        let direction: String
        let author: String
        let text: String
    }

    struct RemovalView: Encodable {
        let id: Int64
        let ground: String
        let clause: String
        let state: String
        let evidence: Int64?
        let problem: String?
    }

    let item: ItemView
    let revisions: [RevisionView]
    let thread: [ThreadView]
    let history: [EventView]
    let removal: RemovalView?

    init(_ detail: ItemDetail, _ moderation: ModerationView) {
        item = ItemView(detail.item, channel: detail.channel.slug, late: false)
        revisions = detail.revisions.map {
            RevisionView(
                number: $0.number, author: $0.authorName, text: $0.text, seen: $0.seenAt, intact: $0.isIntact,
                ledgerIndex: $0.ledgerIndex)
        }
        thread = detail.thread.lines.map {
            ThreadView(
                id: $0.id.rawValue, depth: $0.depth, direction: $0.direction.rawValue, author: $0.authorName, text: $0.text)
        }
        history = detail.history.map {
            EventView(
                at: $0.at, event: $0.event.rawValue, actor: $0.actor, note: $0.note, clause: $0.clause,
                ledgerIndex: $0.ledgerIndex)
        }
        removal = moderation.removals.last.map {
            RemovalView(
                id: $0.id.rawValue, ground: $0.groundID, clause: $0.clause, state: $0.state.rawValue,
                evidence: $0.evidence?.rawValue, problem: $0.problem)
        }
    }

    func lines(in zone: TimeZone) -> [String] {
        let times = SwedishTime(timeZone: zone)
        var lines = [item.line(in: zone), "", item.text, ""]
        lines += revisions.dropLast().map { "Tidigare lydelse \($0.number), sedd \(times.short($0.seen)): \($0.text)" }
        lines += history.map { event in
            let note = event.note.map { " – \($0)" } ?? ""
            let clause = event.clause.map { " (\($0))" } ?? ""
            return "\(times.short(event.at))\t\(event.actor)\t\(event.event)\(clause)\(note)"
        }
        return lines
    }
}
