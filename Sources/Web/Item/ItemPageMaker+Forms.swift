import Guidelines
import Inbox
import Organisation

extension ItemPageMaker {
    private var guideline: Guideline { parts.guideline }
    private var csrf: String { open.token.formToken }

    /// The fields of a form that was just refused; none for the others.
    private func tried(_ form: ItemTrial.Form) -> FormFields? {
        trial?.form == form ? trial?.fields : nil
    }

    /// What was wrong with a form, where that form is shown.
    private func fault(_ form: ItemTrial.Form) -> String? {
        tried(form) == nil ? nil : trial?.refusal.sentence(in: .sv)
    }

    /// What was wrong with a form that is no longer shown, as when somebody else was quicker.
    func elsewhere(_ reply: ReplyForm?, _ others: OtherActs?) -> FaultPart? {
        guard let trial else { return nil }
        let isShown =
            switch trial.form {
            case .reply: reply != nil
            case .handOver: others?.handOver != nil
            case .noAnswer: others?.noAnswer != nil
            case .settle: false
            }
        return isShown ? nil : FaultPart(fault: trial.refusal.sentence(in: .sv))
    }

    /// The reply form, for whoever may reply now.
    var replyForm: ReplyForm? {
        guard detail.reply.isAllowed else { return nil }
        let tried = tried(.reply)
        let signature = guideline.signature
        let texts = guidance.texts(at: .reply)
        let told = replyGuidance(after: texts, signature)
        return ReplyForm(
            action: SiteAddress.reply(item.id.rawValue).path, csrf: csrf,
            formToken: FormToken(cookie: tried?["blankett"])?.text ?? FormToken().text,
            tone: tone, hint: texts.first?.words, guidance: told, hasGuidance: !told.isEmpty, fault: fault(.reply),
            draft: tried?["svar"] ?? "", limit: "4000", signature: detail.signature ?? "",
            signatureNote: signatureNote(signature),
            signatureStrength: signature.parts.isEmpty ? nil : StrengthPart(signature.strength),
            unsigned: unsigned(signature, tried), seenRevision: String(item.revision), again: item.state == .answered)
    }

    private func signatureNote(_ signature: SignatureRule) -> [TextPiece] {
        guard let clause = signature.clause else {
            return [TextPiece(words: texts("item.noSignature"), link: nil)]
        }
        return parts.clauseBook.pieces(texts("item.signature", ["clause": clause.text]))
    }

    /// Every text and rule for replies; the first text is in sight already, and stands here with its clauses.
    private func replyGuidance(after texts: [GuidancePart], _ signature: SignatureRule) -> [GuidancePart] {
        let answered = guideline.outcome(.answered).flatMap { outcome($0, "item.answeredRule") }
        let signed = signature.parts.isEmpty ? nil : guidance.rule(self.texts("item.signatureRule"), signature)
        return texts + [answered, signed].compactMap(\.self)
    }

    /// Only where the guideline says that a reply should be signed, not that it must.
    private func unsigned(_ signature: SignatureRule, _ tried: FormFields?) -> UnsignedPart? {
        guard signature.strength.answer == .askWhy, let clause = signature.clause else { return nil }
        return UnsignedPart(
            rule: guideline.clause(clause)?.summary ?? "", clauses: parts.links(signature.clauses),
            open: tried?["osignerad"] == "ja", reason: tried?["osignerad-skal"] ?? "")
    }

    /// Why one may not reply, where that is not plain from what is shown anyway.
    var noReply: String? {
        guard case .refused(let reason) = detail.reply, item.direction == .received, item.state != .removed,
            item.standing == nil
        else { return nil }
        return reason.sentence(in: .sv)
    }

    /// What else may be done now.
    var otherActs: OtherActs? {
        let mayDecide = detail.decide.isAllowed
        let removal = moderation.remove.isAllowed ? SiteAddress.removal(item.id.rawValue).path : nil
        let acts = OtherActs(
            handOver: mayDecide ? handOver : nil, noAnswer: mayDecide && item.state != .answered ? noAnswer : nil,
            removal: removal)
        return acts.handOver == nil && acts.noAnswer == nil && removal == nil ? nil : acts
    }

    private var handOver: HandOverForm? {
        guard let rule = guideline.outcome(.handedOver) else { return nil }
        let tried = tried(.handOver)
        let colleagues = colleagues.filter { $0.id != open.signedIn.person.id }
        return HandOverForm(
            action: SiteAddress.handOver(item.id.rawValue).path, csrf: csrf, open: tried != nil, fault: fault(.handOver),
            colleagues: colleagues.map {
                Option(value: $0.id.description, name: $0.fullName, chosen: $0.id.description == tried?["kollega"])
            },
            to: tried?["mottagare"] ?? "", note: tried?["anteckning"] ?? "", hint: texts("item.handOverHint"),
            guidance: handOverGuidance(rule))
    }

    /// The rule on handing over, and what it means to answer elsewhere than where it was asked.
    private func handOverGuidance(_ rule: OutcomeRule) -> [GuidancePart] {
        let place = guideline.rule(AnswerPlaceRule.self)
        let here = place.flatMap { place in
            place.basis.clause.flatMap(guideline.clause).map {
                guidance.part(
                    texts("item.answerPlace"), "\($0.summary) \(texts("item.answerPlaceWhy"))", place.basis.clauses,
                    [place.basis.note])
            }
        }
        return [outcome(rule, "item.handOver"), here].compactMap(\.self)
    }

    /// A way to settle an item in the guideline's words: those of the clause that sets it.
    private func outcome(_ rule: OutcomeRule, _ heading: String) -> GuidancePart? {
        rule.clauses.first.flatMap(guideline.clause).map {
            guidance.part(texts(heading), $0.summary, rule.clauses, [rule.note])
        }
    }

    private var noAnswer: NoAnswerForm? {
        guard let rule = guideline.outcome(.noAnswerNeeded) else { return nil }
        let tried = tried(.noAnswer)
        return NoAnswerForm(
            action: SiteAddress.noAnswer(item.id.rawValue).path, csrf: csrf, open: tried != nil, fault: fault(.noAnswer),
            reason: tried?["skal"] ?? "", needsReason: rule.needsReason, hint: texts("item.noAnswerHint"),
            answering: answering, guidance: [outcome(rule, "item.noAnswer")].compactMap(\.self) + guidance.texts(at: .records))
    }

    private var tone: RuleLine? {
        guideline.rule(ToneRule.self).map { guidance.line("\($0.words.capitalisedFirst).", by: $0.basis) }
    }

    private var answering: RuleLine? {
        guideline.rule(AnsweringRule.self).map { guidance.line(texts("item.answering", ["what": $0.words]), by: $0.basis) }
    }

    /// What stays but is referred elsewhere, as political debate to the parties; with the way to them where the
    /// guideline has one.
    var referrals: [GuidancePart] {
        guard item.direction == .received, detail.decide.isAllowed else { return [] }
        return guideline.grounds.filter { $0.action == .refer }.map { ground in
            let links = ground.covers.contains(.politics) ? guideline.rule(PartyLinkRule.self) : nil
            let words = [texts("item.referWords"), links.map(partyLinks)].compactMap(\.self).joined(separator: " ")
            return guidance.part(
                ground.name, words, ground.clauses + (links?.basis.clauses ?? []), [ground.note, links?.basis.note])
        }
    }

    private func partyLinks(_ rule: PartyLinkRule) -> String {
        let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        let to = rule.recipients.map { texts("item.referTo", ["parties": $0]) }
        return [said + ".", to, rule.disclaimer].compactMap(\.self).joined(separator: " ")
    }
}

extension Rule {
    /// What the rule says, in Swedish: "tonen är saklig och vänlig".
    fileprivate var words: String { aspects.map(\.phrase.swedish).joined(separator: ", ") }
}
