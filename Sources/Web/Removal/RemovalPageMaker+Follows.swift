import Guidelines
import Moderation

extension RemovalPageMaker {
    private var guideline: Guideline { parts.guideline }

    /// What a removal on a ground leads to, in the order it happens, each with the clauses that ask for it.
    func follows(_ ground: Ground) -> [FollowingStep] {
        let asked = NextStep.steps(after: ground, by: guideline).map { step in
            self.step("follows.\(step.kind.rawValue)", by: step.clauses, step.note)
        }
        let silence = ground.replyForbidden ? [step("follows.replyForbidden")] : []
        return [evidence(ground), removal(ground)] + asked + silence
    }

    private func evidence(_ ground: Ground) -> FollowingStep {
        let rule = ground.isEvidenceAsked ? guideline.rule(EvidenceKeepingRule.self)?.basis : nil
        return step("follows.evidence.\(ground.evidence.rawValue)", by: rule?.clauses ?? [], rule?.note)
    }

    private func removal(_ ground: Ground) -> FollowingStep {
        let limit = LimitWording(limit: guideline.removalLimit(for: ground), texts: parts.texts).words
        let duty = ground.limit == nil ? guideline.removal : nil
        let strength = (duty?.strength ?? .must).word(in: .sv)
        return step("follows.removal", ["limit": limit, "strength": strength], by: duty?.clauses ?? ground.clauses, duty?.note)
    }

    private func step(
        _ key: String, _ values: [String: String] = [:], by clauses: [ClauseID] = [], _ note: Note? = nil
    ) -> FollowingStep {
        FollowingStep(
            heading: parts.texts("\(key).heading"), line: guidance.line(parts.texts("\(key).words", values), by: clauses, note))
    }

    /// Where the list of grounds comes from.
    var list: RuleLine? {
        guideline.rule(RemovalListRule.self).map { rule in
            guidance.line(parts.texts("removal.list.\(rule.source.rawValue)"), by: rule.basis)
        }
    }

    /// What it takes to add to the list.
    var additions: RuleLine? {
        guideline.rule(LocalAdditionRule.self).map { rule in
            guidance.line(parts.texts("removal.additions", ["who": rule.consults.phrase.swedish]), by: rule.basis)
        }
    }
}

/// One thing that a removal leads to.
struct FollowingStep: Sendable {
    let heading: String
    let line: RuleLine
}
