import Guidelines
import Inbox
import Organisation

/// Puts the two steps of a removal into words.
struct RemovalPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ItemDetail
    /// What the item can be removed on.
    let grounds: [Ground]
    let guidance: PageGuidance

    private var texts: Texts { parts.texts }
    private var id: Int64 { detail.item.id.rawValue }

    private var quote: Quote {
        Quote(
            author: AuthorName(detail.item.authorName, texts).text, place: detail.channel.name, text: detail.item.text)
    }

    func groundPage(fault: String?) -> RemovalGroundPage {
        let told = removalGuidance
        return RemovalGroundPage(
            frame: parts.staffFrame(visit), title: texts("removal.heading"), item: SiteAddress.item(id).path, quote: quote,
            action: SiteAddress.removal(id).path, fault: fault, list: list, additions: additions, guidance: told, hasGuidance: !told.isEmpty,
            groups: GroundKind.allCases.compactMap { kind in group(kind, grounds.filter { $0.kind == kind }) })
    }

    private func group(_ kind: GroundKind, _ grounds: [Ground]) -> GroundGroup? {
        guard !grounds.isEmpty else { return nil }
        let key = "kind.\(kind.rawValue)"
        return GroundGroup(
            heading: texts("\(key).heading"), words: texts("\(key).staff"),
            freedom: LegalNote.note(for: kind).map(NotePart.init), grounds: grounds.map(choice))
    }

    private func choice(_ ground: Ground) -> GroundChoice {
        let notes = guidance.notes([ground.note])
        return GroundChoice(
            id: ground.id, name: ground.name, law: ground.lawBeyondTheAct, strength: strength(of: ground),
            demand: texts("demand.\(ground.action.rawValue)"), consequence: consequence(ground),
            clauses: parts.links(ground.clauses), notes: notes, hasNotes: !notes.isEmpty)
    }

    /// What must be removed is a must; what may be removed is offered, for the person to judge.
    private func strength(of ground: Ground) -> StrengthPart {
        StrengthPart(ground.action == .mustRemove ? .must : .may)
    }

    /// What the guideline says to whoever is about to remove something.
    private var removalGuidance: [GuidancePart] {
        guidance.texts(at: .removal)
    }

    /// "Sparas, polisanmäls, diarieförs".
    private func consequence(_ ground: Ground) -> String {
        var words = [texts("consequence.\(ground.evidence.rawValue)")]
        if ground.policeReport { words.append(texts("consequence.policeReport")) }
        if ground.register { words.append(texts("consequence.register")) }
        if ground.notifyAuthor { words.append(texts("consequence.notifyAuthor")) }
        if ground.replyForbidden { words.append(texts("consequence.replyForbidden")) }
        return words.joined(separator: ", ").capitalisedFirst
    }

    func confirmPage(_ ground: Ground, token: FormToken, reason: String, fault: String?) -> RemovalConfirmPage {
        let follows = follows(ground)
        // Whether or not this ground asks for it, what becomes of removed content is told where it is removed.
        let records = parts.guideline.rule(RemovedRecordsRule.self)?.basis.note
        return RemovalConfirmPage(
            frame: parts.staffFrame(visit), title: texts("removal.confirmHeading"), item: SiteAddress.item(id).path,
            choose: SiteAddress.removal(id).path, heading: texts("removal.question"), quote: quote, ground: ground.name,
            groundLaw: ground.kind == .localRule ? nil : ground.law, clauses: parts.links(ground.clauses),
            strength: strength(of: ground), demand: texts("demand.\(ground.action.rawValue)"),
            notes: guidance.notes(ground.notes + [records]), follows: follows, fault: fault,
            action: SiteAddress.removal(id).path,
            csrf: open.token.formToken, formToken: token.text, groundID: ground.id, reason: reason,
            needsReason: ground.needsReason)
    }
}
