import Channels
import Guidelines
import Organisation

/// Puts one proposal into words.
struct ProposalMaker {
    let parts: SiteParts
    let visit: Visit
    let revision: ChannelRevision
    let channel: Channel
    /// The proposal beside what it was based on and what is published now; nil when what it was based on is not kept.
    let merge: RevisionMerge?
    /// What was published before the revision was; nil for one that is not published.
    let before: ChannelContent?
    let words: RegisterWords
    let fault: String?

    private var texts: Texts { parts.texts }
    private var csrf: String { visit.open?.token.formToken ?? "" }
    private var action: String { SiteAddress.register(.proposal(revision.id.rawValue)).path }
    private var mayDecide: Bool { visit.open?.signedIn.may(.manageChannels, in: channel.id) ?? false }
    private var isOwn: Bool { visit.open.map { revision.proposer == $0.signedIn.person.id } ?? false }
    private var isOpen: Bool { revision.state == .proposed }

    var page: ProposalPage {
        let others = self.others
        let guidance = rules
        return ProposalPage(
            frame: parts.staffFrame(visit), title: texts("register.proposal.title", ["name": channel.name]),
            channel: WayPart(
                address: SiteAddress.register(.channel(channel.slug)).path, name: channel.name, hint: ""),
            when: words.proposed(revision),
            state: Tag(words: texts("register.state.\(revision.state.rawValue)"), tone: HistoryMaker.tone(revision.state)),
            comment: revision.comment.isEmpty ? nil : revision.comment, answer: revision.answer, decided: decided,
            fault: fault, changes: changes, others: others, hasOthers: !others.isEmpty, approval: approval,
            refusal: refusal, withdrawal: withdrawal, waits: waits, guidance: guidance, hasGuidance: !guidance.isEmpty)
    }

    private var decided: String? {
        guard !isOpen, let decider = revision.decidedBy, let day = revision.decidedAt else { return nil }
        return texts(
            "register.decidedBy.\(revision.state.rawValue)", ["name": words.actor(decider), "day": parts.times.date(day)])
    }

    /// What it changes: of what is published now while it waits, else of what was published then.
    private var changes: [FieldChange] {
        let disputed = Set(isOpen ? merge?.conflicts ?? [] : [])
        if let published = revision.published, let before {
            return published.changes(since: before).map { words.change($0, from: before, to: published) }
        }
        guard let merge else { return [] }
        return merge.changes.filter { !disputed.contains($0) }.map { words.change($0, from: merge.base, to: merge.proposed) }
    }

    /// What has been published since the proposal was written, and is kept.
    private var others: [FieldChange] {
        guard isOpen, let merge else { return [] }
        let disputed = Set(merge.conflicts)
        return merge.published.changes(since: merge.base).filter { !disputed.contains($0) && merge.proposed[$0] != merge.published[$0] }
            .map { words.change($0, from: merge.base, to: merge.published) }
    }

    private var approval: ApprovalForm? {
        guard isOpen, mayDecide, channel.isOpen, let merge else { return nil }
        let conflicts = merge.conflicts.map { field in
            let chosen = RevisionSide(rawValue: visit.form["val-\(field.rawValue)"])
            return ConflictPart(
                field: "val-\(field.rawValue)", name: words.name(of: field), was: words.value(field, merge.base),
                proposed: words.value(field, merge.proposed), published: words.value(field, merge.published),
                isProposed: chosen == .proposed, isPublished: chosen == .published)
        }
        return ApprovalForm(
            action: action, csrf: csrf, seen: String(channel.revision), hasConflicts: !conflicts.isEmpty,
            conflicts: conflicts, answer: visit.form["svar"])
    }

    private var refusal: RefusalForm? {
        guard isOpen, mayDecide else { return nil }
        return RefusalForm(action: action, csrf: csrf, answer: visit.form["svar"])
    }

    private var withdrawal: WithdrawalForm? {
        isOpen && isOwn ? WithdrawalForm(action: action, csrf: csrf) : nil
    }

    private var waits: String? {
        guard isOpen, !mayDecide else { return nil }
        let keeper = parts.guideline.authority.coordinator ?? texts("register.coordinator")
        return texts("register.proposal.waits", ["who": keeper])
    }

    private var rules: [GuidancePart] {
        let guidance = PageGuidance(parts)
        return [parts.guideline.rule(RegisterRule.self).map { guidance.rule(texts("register.rule.register"), $0) }].compactMap(\.self)
    }
}
