import Inbox
import Moderation

extension ItemPageMaker {
    /// What is under way or has come of it, with what can be done now.
    var states: [StatePart] {
        var states: [StatePart] = []
        if let standing = item.standing { states.append(state(of: standing)) }
        if let removal = moderation.removals.last(where: { $0.state == .confirmed }) { states.append(removed(removal)) }
        if item.standing == nil, item.state == .answered, let reply = detail.replies.last(where: { $0.state == .sent }) {
            states.append(answered(reply))
        }
        return states
    }

    private func state(of standing: Standing) -> StatePart {
        let isReply = standing.isAboutReply
        let reply = detail.replies.last
        let removal = moderation.removals.last
        let problem = isReply ? reply?.problem : removal?.problem
        let key = "underWay.\(standing.rawValue)"
        var words = [problem ?? "", texts("\(key).words")]
        if standing.asksAPerson, !detail.settle.isAllowed { words.append(texts("underWay.askSomeone")) }
        return StatePart(
            tone: tone(standing), mark: MarkPart(standing.asksAPerson ? .late : .soon), heading: texts("\(key).heading"),
            words: words.filter { !$0.isEmpty }.joined(separator: " "), quote: isReply ? reply?.text : nil, hasSteps: false,
            steps: [], evidence: isReply ? nil : evidence(of: removal), choices: choices(standing))
    }

    private func tone(_ standing: Standing) -> String {
        switch standing {
        case .replyUnderWay, .removalUnderWay: "plain"
        case .replyUnknown, .removalUnknown: "uncertain"
        case .replyFailed, .removalFailed: "bad"
        }
    }

    private func choices(_ standing: Standing) -> [StateChoice] {
        guard detail.settle.isAllowed else { return [] }
        switch standing {
        case .replyUnknown: return [SettleReply.Decision.checkAgain, .sendAgain, .neverSent].map(choice)
        case .replyFailed: return [SettleReply.Decision.sendAgain, .neverSent].map(choice)
        case .removalUnknown: return [SettleRemoval.Decision.checkAgain, .tryAgain, .giveUp].map(choice)
        case .removalFailed: return [SettleRemoval.Decision.tryAgain, .giveUp].map(choice)
        case .replyUnderWay, .removalUnderWay: return []
        }
    }

    private func choice(_ decision: SettleReply.Decision) -> StateChoice {
        choice(.reply, decision.rawValue)
    }

    private func choice(_ decision: SettleRemoval.Decision) -> StateChoice {
        choice(.removal, decision.rawValue)
    }

    private func choice(_ matter: StateMatter, _ decision: String) -> StateChoice {
        StateChoice(
            action: SiteAddress.outcome(item.id.rawValue).path, csrf: open.token.formToken, matter: matter.rawValue,
            decision: decision, name: texts("choice.\(matter.rawValue).\(decision)"))
    }

    private func removed(_ removal: Removal) -> StatePart {
        let when = removal.endedAt.map { times.near($0, now: now) } ?? ""
        let key = removal.outcome == .alreadyGone ? "removed.alreadyGone" : "removed.removed"
        return StatePart(
            tone: "good", mark: MarkPart(.done), heading: texts("removed.heading"),
            words: texts(key, ["when": when, "ground": removal.ground?.name ?? removal.groundID, "who": removal.decidedBy]),
            quote: nil, hasSteps: !removal.nextSteps.isEmpty, steps: removal.nextSteps.map { guidance.line($0.swedish, by: $0.clauses, $0.note) },
            evidence: evidence(of: removal), choices: [])
    }

    private func answered(_ reply: Reply) -> StatePart {
        StatePart(
            tone: "good", mark: MarkPart(.done), heading: texts("answered.heading", ["who": reply.authorName]),
            words: texts("answered.words", ["when": times.near(reply.sentAt ?? reply.requestedAt, now: now)]),
            quote: reply.text, hasSteps: false, steps: [], evidence: nil, choices: [])
    }

    private func evidence(of removal: Removal?) -> String? {
        removal?.evidence.map { SiteAddress.evidence($0.rawValue).path }
    }
}

extension Standing {
    /// Whether it is about a reply; otherwise about a removal.
    fileprivate var isAboutReply: Bool {
        switch self {
        case .replyUnderWay, .replyUnknown, .replyFailed: true
        case .removalUnderWay, .removalUnknown, .removalFailed: false
        }
    }
}
