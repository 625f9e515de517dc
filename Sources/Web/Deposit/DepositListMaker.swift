import Channels
import Foundation
import Guidelines
import Organisation

/// Puts into words how every channel's deposit stands.
struct DepositListMaker {
    let parts: SiteParts
    let visit: Visit
    let person: SignedInPerson
    let overview: DepositOverview

    private var texts: Texts { parts.texts }

    var page: DepositListPage {
        let rules = DepositRules(parts)
        return DepositListPage(
            frame: parts.staffFrame(visit, at: .deposit(.list)), title: texts("deposit.list.heading"), guidance: rules.guidance,
            silent: rules.silent, waiting: waiting, hasWaiting: !waiting.isEmpty, ownKey: ownKey, rows: rows,
            empty: rows.isEmpty ? texts("deposit.list.empty") : nil, custodians: custodians,
            noCustodian: overview.custodians.isEmpty ? texts("deposit.list.noCustodian") : nil)
    }

    private var waiting: [DepositLink] {
        overview.waiting.map { opening in
            let channel = overview.rows.first { $0.channel.id == opening.channel }?.channel.name ?? ""
            let state = opening.state(at: visit.now).rawValue
            return DepositLink(
                address: DepositAddress.opening(opening.id.rawValue).path, name: channel,
                words: texts(
                    "deposit.waiting.\(state)",
                    [
                        "who": overview.people[opening.askedBy]?.fullName ?? "",
                        "until": parts.times.near(opening.until, now: visit.now),
                    ]))
        }
    }

    private var ownKey: DepositLink? {
        guard person.may(.openDeposits) else { return nil }
        let has = overview.custodians.contains { $0.person.id == person.person.id && $0.key != nil }
        return DepositLink(
            address: DepositAddress.key.path, name: texts(has ? "deposit.list.changeKey" : "deposit.list.makeKey"),
            words: texts(has ? "deposit.list.hasKey" : "deposit.list.lacksKey"))
    }

    private var rows: [DepositLine] {
        overview.rows.map { row in
            let state = DepositStateWords(row, parts, at: visit.now)
            return DepositLine(
                address: DepositAddress.channel(row.channel.slug).path, name: row.channel.name,
                platform: overview.platforms.name(of: row.channel.platform), tag: state.tag, words: state.words)
        }
    }

    private var custodians: [Fact] {
        overview.custodians.map { custodian in
            Fact(custodian.person.fullName, texts(custodian.key == nil ? "deposit.list.noKey" : "deposit.list.withKey"))
        }
    }
}

/// How one channel's deposit stands, in a word and a sentence.
struct DepositStateWords {
    let tag: Tag
    let words: String

    init(_ row: DepositRow, _ parts: SiteParts, at now: Date) {
        let texts = parts.texts
        let day = row.deposit.map { parts.times.date($0.depositedAt) } ?? ""
        if let need = row.need {
            tag = Tag(words: texts("deposit.tag.\(need.kind.rawValue)"), tone: need.kind == .old || need.kind == .unsealed ? "soon" : "late")
            words = texts("deposit.need.\(need.kind.rawValue)", ["day": day, "since": parts.times.date(need.since)])
        } else if row.deposit != nil {
            tag = Tag(words: texts("deposit.tag.kept"), tone: "good")
            words = texts("deposit.state.kept", ["day": day])
        } else {
            tag = Tag(words: texts("deposit.tag.none"), tone: nil)
            words = texts("deposit.state.none")
        }
    }
}

/// What the guideline says of sign-ins and access, in parts for a page.
struct DepositRules {
    let guidance: [GuidancePart]
    /// Says that nothing is asked for; nil where something is.
    let silent: String?

    init(_ parts: SiteParts) {
        let (guide, texts) = (PageGuidance(parts), parts.texts)
        let credentials = parts.guideline.rule(CredentialRule.self)
        let access = parts.guideline.rule(AccessRule.self)
        var found: [GuidancePart] = []
        if let credentials { found.append(guide.rule(texts("deposit.rules.credentials"), credentials)) }
        if let access { found.append(guide.rule(texts("deposit.rules.access"), access)) }
        guidance = found
        silent = credentials == nil ? texts(access == nil ? "deposit.rules.silent" : "deposit.rules.instead") : nil
    }
}
