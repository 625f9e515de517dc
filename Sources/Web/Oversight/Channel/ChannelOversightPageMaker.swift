import Channels
import Foundation
import Organisation
import Oversight

/// Puts how one channel is kept into words.
struct ChannelOversightPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ChannelOversight
    let refused: RefusedForm

    private var texts: Texts { parts.texts }
    private var channel: Channel { detail.channel }
    private var csrf: String { open.token.formToken }

    var page: ChannelOversightPage {
        let maker = FindingRowMaker(parts: parts, visit: visit, persons: detail.persons)
        let rows = detail.findings.map { maker.row($0, of: channel, namesChannel: false, csrf: csrf, refused: refused) }
        let told = detail.rules.guidance(parts)
        return ChannelOversightPage(
            frame: parts.staffFrame(visit, at: .oversight(.board)), title: texts("oversight.channel.title", ["channel": channel.name]),
            board: SiteAddress.oversight(.board).path, register: SiteAddress.register(.channel(channel.slug)).path, lead: lead,
            fault: refused.fault, csrf: csrf, takeover: TakeoverPart(detail, parts, open, refused),
            maySuspect: channel.isOpen && detail.takeover == nil, rows: rows, hasRows: !rows.isEmpty,
            links: LinkDirection.allCases.map(link), linksAction: SiteAddress.oversight(.links(channel.slug)).path,
            isOpen: channel.isOpen, account: account, changes: detail.identities.map(change),
            accountAction: SiteAddress.oversight(.account(channel.slug)).path,
            accountParts: IdentityChange.Part.allCases.map {
                Option(value: $0.rawValue, name: texts("oversight.account.\($0.rawValue)"), chosen: refused.form["del"] == $0.rawValue)
            },
            accountValue: refused.form["nytt"], checks: ChannelCheck.Kind.allCases.compactMap(check),
            checkAction: SiteAddress.oversight(.check(channel.slug)).path,
            checkKinds: checkKinds.map {
                Option(value: $0.rawValue, name: texts("oversight.check.\($0.rawValue)"), chosen: refused.form["slag"] == $0.rawValue)
            },
            checkWho: mayReview ? nil : texts("oversight.check.who", ["roles": parts.holders(of: .closeChannels)]),
            today: refused.form["dag"].isEmpty ? today : refused.form["dag"], checkNote: refused.form["anteckning"],
            lastPost: refused.form["senast"],
            lastPostHint: texts("oversight.check.lastPostHint", ["day": parts.times.date(channel.openedOn)]), nextEvaluation: refused.form["nasta"], activity: activity, judged: texts("oversight.judged", ["days": String(OversightPolicy.inactiveDays)]), closing: closing,
            closingLink: mayClose ? SiteAddress.oversight(.closing(channel.slug)).path : nil,
            closingWho: mayClose ? nil : texts("oversight.closing.who", ["roles": parts.holders(of: .closeChannels)]),
            guidance: told, hasGuidance: !told.isEmpty)
    }

    private var mayClose: Bool { open.signedIn.may(.closeChannels, in: channel.id) }

    /// That a channel is still needed is said by whoever answers for it, or by someone who may close it.
    private var mayReview: Bool { mayClose || channel.responsible == open.signedIn.person.id }

    /// What the person may note.
    private var checkKinds: [ChannelCheck.Kind] { detail.rules.checks.filter { $0 != .review || mayReview } }

    /// The day where the municipality is, as a date field takes it.
    private var today: String { parts.today(visit.now).description }

    private var lead: String {
        if let closed = channel.closedOn { return texts("oversight.channel.closed", ["day": parts.times.date(closed)]) }
        let open = detail.findings.count { $0.answer == nil }
        return open == 0 ? texts("oversight.channel.well") : texts.counted("oversight.channel.findings", open)
    }

    private func link(_ direction: LinkDirection) -> LinkPart {
        let heading = texts("oversight.link.\(direction.rawValue)")
        guard let sight = detail.sights.best(direction, at: visit.now) else {
            let key = direction == .fromWebsite && detail.listingPage == nil ? "oversight.link.noListing" : "oversight.link.never"
            return LinkPart(
                heading: heading, direction: direction.rawValue, mark: MarkPart(.later), words: texts(key), why: nil, seen: nil, when: nil)
        }
        let urgency: Urgency =
            switch sight.outcome {
            case .linked: .done
            case .missing: .late
            case .unseen: .soon
            }
        return LinkPart(
            heading: heading, direction: direction.rawValue, mark: MarkPart(urgency),
            words: texts("oversight.outcome.\(sight.outcome.rawValue)"), why: sight.problem,
            seen: sight.seen.map { OutsideLink(link: $0, shown: $0) },
            when: texts("oversight.way.\(sight.way.rawValue)", ["when": parts.times.near(sight.at, now: visit.now)]))
    }

    private var account: [Fact] {
        [
            Fact(texts("oversight.account.address"), channel.address.text, link: channel.address.text),
            Fact(texts("oversight.account.handle"), channel.handle ?? texts("oversight.unknown")),
            Fact(texts("oversight.account.accountID"), channel.accountID ?? texts("oversight.unknown")),
        ]
    }

    private func change(_ change: IdentityChange) -> AccountChange {
        AccountChange(
            id: change.id.description,
            words: texts(
                "oversight.account.change.\(change.part.rawValue)",
                ["before": change.before ?? texts("oversight.unknown"), "after": change.after, "day": parts.times.date(change.foundAt)]),
            mayConfirm: open.signedIn.may(.manageChannels, in: channel.id))
    }

    private func check(_ kind: ChannelCheck.Kind) -> Fact? {
        guard let check = detail.checks[kind] else { return nil }
        let who = detail.persons[check.by]?.fullName ?? ""
        let words = texts("oversight.check.done", ["day": parts.times.date(check.day), "who": who])
        return Fact(texts("oversight.check.\(kind.rawValue)"), check.note.map { "\(words) \($0)" } ?? words)
    }

    private var activity: [Fact] {
        let times = parts.times
        let contact = detail.connection?.lastContactAt.map { times.near($0, now: visit.now) }
        return [
            Fact(texts("oversight.activity.own"), detail.life.map(words) ?? texts("oversight.activity.none")),
            Fact(
                texts("oversight.activity.contact"),
                contact ?? texts(detail.connection == nil ? "oversight.activity.notConnected" : "oversight.activity.noContact")),
            Fact(texts("oversight.activity.open"), String(detail.openItems)),
        ]
    }

    private func words(_ life: ChannelLife) -> String {
        let day = parts.times.date(life.last)
        return switch life.source {
        case .platform: texts("oversight.activity.platform", ["day": day])
        case .nothing: texts("oversight.activity.nothing", ["day": day])
        case .looked(let seen):
            texts(life.isFromOpening ? "oversight.activity.lookedNothing" : "oversight.activity.looked", ["day": day, "seen": parts.times.date(seen)])
        }
    }

    private var closing: Titled {
        guard channel.isOpen else {
            return Titled(heading: texts("oversight.closing.heading"), words: texts("oversight.closing.isClosed"))
        }
        let isUnderWay = detail.closure?.state == .open
        return Titled(
            heading: texts("oversight.closing.heading"), words: texts(isUnderWay ? "oversight.closing.underWay" : "oversight.closing.offer"))
    }
}
