import Foundation
import Inbox
import Moderation
import Organisation
import Platforms

/// Puts an item into words.
struct ItemPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ItemDetail
    let moderation: ModerationView
    let colleagues: [Person]
    let versions: DeadlineVersions
    let trial: ItemTrial?
    let guidance: PageGuidance

    var texts: Texts { parts.texts }
    var times: Times { parts.times }
    var now: Date { visit.now }
    var item: Item { detail.item }

    var page: ItemPage {
        let (tags, revisions, thread) = (self.tags, self.revisions, self.thread)
        // In the order of the page, since each note is told where it is met first.
        let (due, reply, others, referrals) = (self.due, replyForm, otherActs, self.referrals)
        return ItemPage(
            frame: parts.staffFrame(visit), title: heading,
            inbox: SiteAddress.inbox.path, heading: heading, due: due,
            author: author(item.authorName), place: place, stamp: texts(item.direction == .sent ? "stamp.sent" : "stamp.received"),
            stampTime: times.spoken.short(item.writtenAt), isSent: item.direction == .sent, hasTags: !tags.isEmpty, tags: tags,
            text: item.text.isEmpty ? texts("inbox.noText") : item.text, written: written,
            original: item.url.flatMap(OutsideLink.safe), hasRevisions: !revisions.isEmpty, revisions: revisions,
            hasThread: thread.count > 1, thread: thread, threadHidden: threadHidden, history: detail.history.map(history),
            states: states, elsewhere: elsewhere(reply, others), reply: reply, noReply: noReply, others: others,
            referrals: referrals, hasReferrals: !referrals.isEmpty)
    }

    func author(_ name: String) -> String { AuthorName(name, texts).text }

    private var heading: String {
        texts("item.heading.\(item.direction.rawValue).\(item.kind.rawValue)", ["author": author(item.authorName)])
    }

    /// The channel, and what the item stands under.
    private var place: String {
        guard let root = detail.thread.lines.first, !root.isSubject, root.depth == 0 else { return detail.channel.name }
        let words = root.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let short = words.count > 70 ? words.prefix(69) + "…" : words[...]
        return texts("item.place", ["thread": String(short), "channel": detail.channel.name])
    }

    private var written: String {
        texts("item.written", ["written": times.near(item.writtenAt, now: now), "fetched": times.near(item.receivedAt, now: now)])
    }

    private var tags: [Tag] {
        var tags: [Tag] = []
        if item.changedAfterHandling { tags.append(Tag(words: texts("tag.changedAfterHandling"), tone: "soon")) }
        else if item.revision > 1 { tags.append(Tag(words: texts("tag.changed"), tone: nil)) }
        if let gone = item.goneAt, item.state != .removed {
            tags.append(Tag(words: texts("tag.goneSince", ["when": times.near(gone, now: now)]), tone: nil))
        }
        switch item.presence {
        case .hidden: tags.append(Tag(words: texts("tag.hidden"), tone: nil))
        case .spam: tags.append(Tag(words: texts("tag.spam"), tone: nil))
        case .visible, .trashed, .gone: break
        }
        if item.timeIsBounded { tags.append(Tag(words: texts("tag.timeIsBounded"), tone: nil)) }
        return tags
    }

    /// Each edit as differences from the wording before; the newest first.
    private var revisions: [RevisionPart] {
        zip(detail.revisions, detail.revisions.dropFirst()).map { before, after in
            RevisionPart(
                heading: texts("item.revision", ["number": String(after.number - 1)]),
                when: times.near(after.editedAt ?? after.seenAt, now: now),
                pieces: TextDifference(from: before.text, to: after.text).pieces)
        }.reversed()
    }

    private var thread: [ThreadPart] {
        detail.thread.lines.map { line in
            let note: String? =
                if line.goneAt != nil, line.state != .removed { texts("tag.gone") }
                else if line.direction == .received { texts("state.\(line.state.rawValue)") }
                else { nil }
            return ThreadPart(
                kind: line.isSubject ? "thread-this" : line.direction == .sent ? "thread-own" : "thread-other",
                author: author(line.authorName), direction: texts("direction.\(line.direction.rawValue)"),
                when: times.near(line.writtenAt, now: now), note: note, text: line.text,
                address: line.isSubject ? nil : SiteAddress.item(line.id.rawValue).path)
        }
    }

    private var threadHidden: String? {
        detail.thread.hidden > 0 ? texts.counted("item.threadHidden", detail.thread.hidden) : nil
    }

    private func history(_ line: HistoryLine) -> HistoryPart {
        var words = texts("history.\(line.event.rawValue)", ["who": line.actor])
        if let note = line.note, !note.isEmpty { words += ": \(note)" }
        if let clause = line.clause { words += " (\(clause))" }
        return HistoryPart(
            iso: times.iso(line.at), when: times.spoken.short(line.at), words: parts.clauseBook.pieces(words), ledger: ledgerLink(line.ledgerIndex))
    }

    private func ledgerLink(_ index: Int64?) -> FrameLink? {
        guard let index, open.signedIn.may(.seeLedger) else { return nil }
        return FrameLink(
            address: SiteAddress.ledgerEntry(index).path, name: texts("ledger.entry", ["number": String(index)]), current: false)
    }
}

extension OutsideLink {
    /// An address from a platform that is safe as a link; nil for anything but http and https.
    static func safe(_ address: String) -> String? {
        let lower = address.prefix(8).lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? address : nil
    }
}
