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
    var elsewhere: FaultPart? {
        guard let trial else { return nil }
        let isShown =
            switch trial.form {
            case .reply: replyForm != nil
            case .handOver: otherActs?.handOver != nil
            case .noAnswer: otherActs?.noAnswer != nil
            case .settle: false
            }
        return isShown ? nil : FaultPart(fault: trial.refusal.sentence(in: .sv))
    }

    /// The reply form, for whoever may reply now.
    var replyForm: ReplyForm? {
        guard detail.reply.isAllowed else { return nil }
        let tried = tried(.reply)
        let clause = guideline.signature.clause?.text
        return ReplyForm(
            action: SiteAddress.reply(item.id.rawValue).path, csrf: csrf,
            formToken: FormToken(cookie: tried?["blankett"])?.text ?? FormToken().text,
            guidance: guideline.texts(at: .reply).first?.text ?? "", tone: tone, fault: fault(.reply),
            draft: tried?["svar"] ?? "", limit: "4000",
            signature: detail.signature ?? "",
            signatureNote: clause.map { texts("item.signature", ["clause": $0]) } ?? texts("item.noSignature"),
            seenRevision: String(item.revision), again: item.state == .answered)
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
            to: tried?["mottagare"] ?? "", note: tried?["anteckning"] ?? "", hint: rule.note?.words ?? texts("item.handOverHint"))
    }

    private var noAnswer: NoAnswerForm? {
        guard let rule = guideline.outcome(.noAnswerNeeded) else { return nil }
        let tried = tried(.noAnswer)
        return NoAnswerForm(
            action: SiteAddress.noAnswer(item.id.rawValue).path, csrf: csrf, open: tried != nil, fault: fault(.noAnswer),
            reason: tried?["skal"] ?? "", hint: rule.note?.words ?? texts("item.noAnswerHint"), answering: answering)
    }

    private var tone: RuleLine? {
        guideline.rule(ToneRule.self).map { parts.line("\($0.words.capitalisedFirst).", by: $0.basis) }
    }

    private var answering: RuleLine? {
        guideline.rule(AnsweringRule.self).map { parts.line(texts("item.answering", ["what": $0.words]), by: $0.basis) }
    }
}

extension Rule {
    /// What the rule says, in Swedish: "tonen är saklig och vänlig".
    fileprivate var words: String { aspects.map(\.phrase.swedish).joined(separator: ", ") }
}
