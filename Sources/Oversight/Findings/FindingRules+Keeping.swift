import Channels
import Foundation
import Guidelines
import Organisation
import Wording
import WorkingTime

/// What a channel shows and keeps in order, and whether it can be known as the municipality's.
extension FindingRules {
    func account(_ channel: Channel) -> [Finding] {
        [decision(channel), graphicProfile(channel), credentials(channel), activityPlan(channel), visitorInformation(channel), listing(channel)]
            .compactMap(\.self)
    }

    /// A channel that nobody is known to have decided on, where the guideline says that somebody must (GOT-9, KUN-12).
    private func decision(_ channel: Channel) -> Finding? {
        guard let basis = rules.approval?.basis, basis.strength == .must, !channel.decision.isNoted else { return nil }
        return finding(.decisionMissing, channel, by: basis.clause, since: channel.openedOn)
    }

    private func graphicProfile(_ channel: Channel) -> Finding? {
        guard let rule = rules.graphicProfile else { return nil }
        guard let look = facts.looks[channel.id] else {
            return finding(.graphicProfileUnchecked, channel, by: rule.basis.clause)
        }
        if look.follows && (look.logo || !rule.logo) { return nil }
        return finding(.graphicProfileBroken, channel, by: rule.basis.clause, since: look.at)
    }

    /// OSB-40. Until a custodian has a key nothing can be handed in, so then that is what is wrong.
    private func credentials(_ channel: Channel) -> Finding? {
        guard let need = facts.deposits[channel.id] else { return nil }
        let readers = facts.custodians.filter { $0.key != nil }
        guard !readers.isEmpty else {
            let names = facts.custodians.map(\.person.fullName)
            return finding(.noCustodianKey, channel, by: need.clause, since: need.since, .people(names))
        }
        let detail: FindingDetail = need.kind == .missing ? .people(readers.map(\.person.fullName)) : .text(need.kind.rawValue)
        return finding(.credentialsNotDeposited, channel, by: need.clause, since: need.since, detail)
    }

    /// OSB-39. An approved application that is the plan has been handed in with it.
    private func activityPlan(_ channel: Channel) -> Finding? {
        guard let form = rules.startForm, form.isPlanToKeep, facts.checks[channel.id]?[.activityPlan] == nil,
            !facts.plans.contains(channel.id)
        else { return nil }
        return finding(
            .activityPlanMissing, channel, by: form.basis.clause(ofPart: 1), since: channel.openedOn)
    }

    private func visitorInformation(_ channel: Channel) -> Finding? {
        guard let need = facts.visitorChecks[channel.id] else { return nil }
        let kind: FindingKind =
            switch need.kind {
            case .never, .old: .visitorInformationUnchecked
            case .changed: .visitorInformationOutdated
            case .lacking: .visitorInformationMissing
            }
        return finding(kind, channel, by: need.clause, since: need.since, .text(need.kind.rawValue))
    }

    /// GOT-41: the list stands on one channel too.
    private func listing(_ channel: Channel) -> Finding? {
        guard let need = facts.listing, need.channel == channel.id else { return nil }
        let kind: FindingKind = need.kind == .changed ? .listOutdated : .listNotShown
        return finding(kind, channel, by: need.clause, since: need.since, .text(need.kind.rawValue))
    }

    func links(_ channel: Channel) -> [Finding] {
        let sights = facts.links[channel.id] ?? []
        let out = sights.best(.toWebsite, at: now)
        let back = sights.best(.fromWebsite, at: now)
        var found: [Finding] = []
        if let out, out.outcome == .missing { found.append(finding(.notLinkedToWebsite, channel, by: nil, since: out.since)) }
        if let back, back.outcome == .missing, rules.register?.places.contains(.website) ?? true {
            found.append(finding(.notListedOnWebsite, channel, by: rules.register?.basis.clause, since: back.since))
        }
        if let unseen = [out, back].compactMap(\.self).first(where: { $0.outcome == .unseen }) {
            found.append(finding(.linksNeedLook, channel, by: nil, since: unseen.since))
        }
        for change in facts.identities[channel.id]?.prefix(1) ?? [] {
            found.append(finding(.identityChanged, channel, by: nil, since: change.foundAt, .text(change.after)))
        }
        return found
    }
}

/// Whether a channel is alive and minded, and what becomes of it.
extension FindingRules {
    func upkeep(_ channel: Channel) -> [Finding] {
        [reported(channel)].compactMap(\.self) + evaluation(channel)
            + [review(channel), inactive(channel), closing(channel)].compactMap(\.self) + minding(channel)
    }

    /// HBG-5.3. An evaluation uses its day up: after it, the next day is asked for.
    private func evaluation(_ channel: Channel) -> [Finding] {
        let clause = rules.evaluationClause
        let done = facts.checks[channel.id]?[.evaluation]?.day
        guard let due = channel.evaluateOn.map(day), done.map({ $0 < due }) ?? true else {
            if clause == nil || facts.evaluationsProposed.contains(channel.id) { return [] }
            return [finding(.evaluationUndated, channel, by: clause, since: done.map(start), done.map { .day($0) } ?? .none)]
        }
        return due < today ? [finding(.evaluationPassed, channel, by: clause, since: start(due.adding(days: 1)), .day(due))] : []
    }

    private func review(_ channel: Channel) -> Finding? {
        let last = facts.checks[channel.id]?[.review]?.day ?? day(channel.openedOn)
        let due = last.adding(days: OversightPolicy.reviewDays)
        return due < today ? finding(.reviewDue, channel, by: nil, since: start(due.adding(days: 1)), .day(last)) : nil
    }

    /// HBG-4.3, OSB-17, KUN-57. Silence is known, not assumed: where nobody knows, somebody is asked to look.
    private func inactive(_ channel: Channel) -> Finding? {
        guard let clause = rules.inactivityClause, facts.closings[channel.id] == nil else { return nil }
        let known = life(channel)
        if let known, known.silentDays > OversightPolicy.inactiveDays {
            let since = start(known.last.adding(days: OversightPolicy.inactiveDays + 1))
            return finding(.inactive, channel, by: clause, since: since, .silence(known.silentDays, known))
        }
        let unknownFrom = (known?.knownOn ?? day(channel.openedOn)).adding(days: OversightPolicy.inactiveDays + 1)
        guard unknownFrom <= today else { return nil }
        return finding(
            .activityUnknown, channel, by: clause, since: start(unknownFrom), known.map { .day($0.knownOn) } ?? .none)
    }

    /// What is known of the channel's life; nil when nobody knows anything.
    func life(_ channel: Channel) -> ChannelLife? {
        ChannelLife(
            channel, facts.activity[channel.id], told: facts.lastPosts[channel.id],
            contact: facts.connections[channel.id]?.lastContactAt, now: now, in: timeZone)
    }

    /// GOT-37 and the deadline of replies; KUN-58 where it has gone on for long.
    private func minding(_ channel: Channel) -> [Finding] {
        var found: [Finding] = []
        let activity = facts.activity[channel.id]
        let trouble = facts.connections[channel.id]?.trouble
        if let trouble, now.timeIntervalSince(trouble.since) > OversightPolicy.contactPatience {
            found.append(finding(.contactLost, channel, by: rules.watching.basis.clause, since: trouble.since, .days(days(since: trouble.since))))
        }
        if let activity, activity.late > 0, let since = activity.lateSince {
            found.append(finding(.answersLate, channel, by: rules.reply.clause, since: since, .count(activity.late, of: activity.open)))
        }
        let worst = [trouble?.since, activity?.lateSince].compactMap(\.self).min()
        if let clause = rules.closure?.clause(for: .illKept), let worst, facts.closings[channel.id] == nil,
            days(since: worst) > OversightPolicy.illKeptDays {
            found.append(finding(.illKept, channel, by: clause, since: worst, .days(days(since: worst))))
        }
        return found
    }

    /// What somebody has reported waits (HBG-6.5, LUD-43). From when it came the municipality knows of it, so the time until
    /// what is forbidden is to be gone runs from then.
    private func reported(_ channel: Channel) -> Finding? {
        guard let waiting = facts.reports[channel.id], let oldest = waiting.first else { return nil }
        let dues = waiting.compactMap { rules.removeBy($0) }
        let settleBy = waiting.compactMap { rules.settleBy($0) }.min()
        return finding(
            .reportWaiting, channel, by: dues.isEmpty ? rules.reportClause : rules.removal.clause, since: oldest.receivedAt,
            .reports(waiting.count, removeBy: dues.min().map(SwedishTime(timeZone: timeZone).full), settleBy: settleBy))
    }

    private func closing(_ channel: Channel) -> Finding? {
        guard let proposed = facts.closings[channel.id], days(since: proposed) > OversightPolicy.closingDays else { return nil }
        return finding(.closingStalled, channel, by: nil, since: proposed, .days(days(since: proposed)))
    }
}
