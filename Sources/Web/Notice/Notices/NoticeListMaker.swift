import Guidelines
import Organisation
import Oversight

/// Puts the list of notices into words.
struct NoticeListMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    /// One more than a page holds, when there are more.
    let received: [(notice: Notice, receipt: NoticeReceiver)]
    /// What has been sent; nil for those who may not.
    let sent: [NoticeTally]?

    private var texts: Texts { parts.texts }

    var page: NoticeListPage {
        let guide = PageGuidance(parts)
        let guidance = parts.guideline.rule(LawWatchRule.self).map { [guide.rule(texts("notice.ruleHeading"), $0)] } ?? []
        let shown = received.prefix(NoticeController.perPage)
        let last = shown.last?.notice.id.rawValue ?? 0
        return NoticeListPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("notice.heading"),
            tabs: NoticeWays(parts: parts, open: open).tabs(at: .notices), received: shown.map(row), hasReceived: !shown.isEmpty,
            older: received.count > shown.count ? "\(NoticeAddress.notices.path)?fore=\(last)" : nil, sending: sending,
            guidance: guidance, hasGuidance: !guidance.isEmpty)
    }

    private func row(_ notice: Notice, _ receipt: NoticeReceiver) -> NoticeRow {
        row(
            notice,
            receipt.readAt == nil
                ? Tag(words: texts("notice.unread"), tone: "soon") : Tag(words: texts("notice.read"), tone: "good"))
    }

    private func row(_ notice: Notice, _ state: Tag) -> NoticeRow {
        NoticeRow(
            address: NoticeAddress.notice(notice.id.rawValue).path, subject: notice.subject,
            when: parts.times.near(notice.sentAt, now: visit.now), state: state)
    }

    private var sending: SendingPart? {
        sent.map { sent in
            SendingPart(write: NoticeAddress.newNotice.path, sent: sent.map { row($0.notice, state($0)) }, hasSent: !sent.isEmpty)
        }
    }

    private func state(_ tally: NoticeTally) -> Tag {
        let words = texts("notice.readers", ["readers": String(tally.readers), "receivers": String(tally.receivers)])
        return Tag(words: words, tone: tally.readers == tally.receivers ? "good" : nil)
    }
}
