import Channels
import Foundation
import Inbox
import WorkingTime

/// Puts a page of the inbox into words.
struct InboxPageMaker {
    let parts: SiteParts
    let visit: Visit
    let search: InboxSearch
    let found: InboxPage
    let troubles: [(channel: Channel, connection: Connection)]
    /// What the public has reported and nobody has settled; nil when there is nothing.
    let reports: ReportsWaiting?
    let versions: DeadlineVersions

    var texts: Texts { parts.texts }
    var times: Times { parts.times }
    var now: Date { visit.now }

    var page: InboxListPage {
        let guidance = self.guidance
        return InboxListPage(
            frame: parts.staffFrame(visit, at: .inbox), title: texts("inbox.title"), lead: lead,
            troubles: troubles.map(trouble), reports: waitingReports, views: tabs, action: SiteAddress.inbox.path, view: search.tab.rawValue,
            search: search.words,
            channels: found.channels.map {
                Option(value: $0.id.description, name: $0.name, chosen: $0.id == search.channel)
            },
            narrowed: narrowed, groups: InboxGrouping(maker: self).groups, guidance: guidance, hasGuidance: !guidance.isEmpty, empty: empty, next: next,
            nextName: texts(found.searchStopped ? "inbox.searchOn" : "inbox.more"))
    }

    /// How soon an answer is due and when the channels are watched, and the guideline's texts for the inbox.
    private var guidance: [GuidancePart] {
        let guidance = PageGuidance(parts)
        let reply = guidance.duty(texts("inbox.replyRule"), parts.guideline.reply)
        let watching = guidance.rule(texts("inbox.watchRule"), parts.guideline.watching)
        return [reply, watching] + guidance.texts(at: .inbox)
    }

    private var lead: String {
        let counts = found.counts
        guard counts.toDo > 0 else { return texts("inbox.nothingWaits") }
        var sentences = [texts.counted("inbox.waits", counts.toDo, ["shown": capped(counts.toDo)])]
        if counts.late > 0 { sentences.append(texts.counted("inbox.late", counts.late, ["shown": capped(counts.late)])) }
        if counts.dueToday > 0 {
            sentences.append(texts.counted("inbox.dueToday", counts.dueToday, ["shown": capped(counts.dueToday)]))
        }
        return sentences.joined(separator: " ")
    }

    private var tabs: [TabPart] {
        InboxTab.allCases.compactMap { tab in
            let count = tab.count(in: found.counts) ?? 0
            guard tab.isAlwaysShown || count > 0 || tab == search.tab else { return nil }
            return TabPart(
                address: search.on(tab).address, name: texts("tab.\(tab.rawValue)"), count: count > 0 ? capped(count) : nil,
                current: tab == search.tab)
        }
    }

    /// Counting stops at a cap, which then means that many or more.
    private func capped(_ count: Int) -> String {
        count >= InboxCounts.cap ? "\(InboxCounts.cap)+" : String(count)
    }

    private var narrowed: Narrowed? {
        let channel = found.channels.first { $0.id == search.channel }?.name
        let words = search.words
        let sentence: String? =
            switch (words.isEmpty, channel) {
            case (true, nil): nil
            case (false, nil): texts("inbox.narrowedByWords", ["words": words])
            case (true, let channel?): texts("inbox.narrowedByChannel", ["channel": channel])
            case (false, let channel?): texts("inbox.narrowedByBoth", ["words": words, "channel": channel])
            }
        return sentence.map { Narrowed(words: $0, clear: InboxSearch(tab: search.tab).address) }
    }

    private var empty: Titled? {
        guard found.rows.isEmpty else { return nil }
        let key =
            if found.channels.isEmpty { "inbox.emptyNoChannels" }
            else if found.searchStopped { "inbox.emptySearchStopped" }
            else if narrowed != nil { "inbox.emptyNarrowed" }
            else if search.tab == .toDo { "inbox.emptyToDo" }
            else { "inbox.emptyView" }
        return Titled(heading: texts("\(key).heading"), words: texts("\(key).words"))
    }

    private var next: String? {
        guard let key = found.next else { return nil }
        var on = search
        on.after = key
        return on.address
    }

    private var waitingReports: ReportsPart? {
        reports.map { waiting in
            ReportsPart(
                words: texts.counted("inbox.reports", waiting.count, ["since": times.near(waiting.since, now: now)]),
                address: SiteAddress.open(.reports).path)
        }
    }

    private func trouble(_ trouble: (channel: Channel, connection: Connection)) -> TroublePart {
        let since = trouble.connection.trouble?.since ?? now
        var words = [trouble.connection.trouble?.sentence(in: .sv) ?? "", texts("inbox.troubleMeans")]
        if let retry = trouble.connection.retryAt, retry > now {
            words.append(texts("inbox.troubleRetry", ["when": times.near(retry, now: now)]))
        }
        return TroublePart(
            heading: texts("inbox.trouble", ["channel": trouble.channel.name, "since": times.near(since, now: now)]),
            words: words.filter { !$0.isEmpty }.joined(separator: " "))
    }
}
