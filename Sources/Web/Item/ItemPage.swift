/// One item: what came in, what has been done about it, and what can be done (HBG-8.2–8.9, 9.11).
struct ItemPage: Page {
    static let template: TemplateName = "item"

    let frame: Frame
    let title: String
    let inbox: String
    let heading: String
    let due: DuePart
    let author: String
    let place: String
    /// "Inkommen" or "Upprättad".
    let stamp: String
    let stampTime: String
    let isSent: Bool
    let hasTags: Bool
    let tags: [Tag]
    let text: String
    let written: String
    let original: String?
    let hasRevisions: Bool
    let revisions: [RevisionPart]
    let hasThread: Bool
    let thread: [ThreadPart]
    /// How much of a long conversation is not shown.
    let threadHidden: String?
    let history: [HistoryPart]
    let states: [StatePart]
    /// What was wrong with the form just sent, when that form is no longer shown.
    let elsewhere: FaultPart?
    let reply: ReplyForm?
    /// Why there is no reply form, when that needs saying.
    let noReply: String?
    let others: OtherActs?
    /// Content that stays, where those who talk are referred elsewhere.
    let referrals: [GuidancePart]
    let hasReferrals: Bool
}

/// What was wrong.
struct FaultPart: Sendable {
    let fault: String
}

/// When an answer is due and by what reading, or how the item was closed.
struct DuePart: Sendable {
    let mark: MarkPart
    let when: String
    let why: [TextPiece]
    let notes: [NotePart]
    let hasNotes: Bool
}

/// One edit by the author, as differences from the text before.
struct RevisionPart: Sendable {
    let heading: String
    let when: String
    let pieces: [DifferencePiece]
}

/// A stretch of text that was added, removed or kept; exactly one is set.
struct DifferencePiece: Sendable, Equatable {
    let added: String?
    let removed: String?
    let same: String?
}

/// One message in the same conversation.
struct ThreadPart: Sendable {
    /// The style's name for it: the municipality's own, the one this page is about, or another's.
    let kind: String
    let author: String
    /// "inkommen" or "upprättad" (HBG-9.11).
    let direction: String
    let when: String
    let note: String?
    let text: String
    /// Nil for the item that the page is about.
    let address: String?
}

/// One act in the item's history.
struct HistoryPart: Sendable {
    let iso: String
    let when: String
    let words: [TextPiece]
    /// The ledger entry that proves it.
    let ledger: FrameLink?
}

/// A reply or removal under way, failed or unknown, with what can be done now.
struct StatePart: Sendable {
    /// The notice's style: good, uncertain, bad.
    let tone: String
    let mark: MarkPart
    let heading: String
    let words: String
    /// What was to be said or what was said, quoted.
    let quote: String?
    /// What people are asked to do besides.
    let hasSteps: Bool
    let steps: [RuleLine]
    let evidence: String?
    let choices: [StateChoice]
}

/// One way to settle an unknown outcome.
struct StateChoice: Sendable {
    let action: String
    let csrf: String
    /// Whether it is about the reply or the removal.
    let matter: String
    let decision: String
    let name: String
}

/// The reply form, with the signature as it will appear (HBG-8.9).
struct ReplyForm: Sendable {
    let action: String
    let csrf: String
    /// Makes the same form sent twice one reply.
    let formToken: String
    /// How a reply sounds.
    let tone: RuleLine?
    /// The guideline's first word on replying, always in sight.
    let hint: String?
    /// The rest, and the rules for replies, folded.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
    /// What was wrong with it, when it was just sent.
    let fault: String?
    let draft: String
    /// The greatest number of characters.
    let limit: String
    let signature: String
    let signatureNote: [TextPiece]
    let signatureStrength: StrengthPart?
    /// Leaving the signature out, where the guideline only says that it should be there.
    let unsigned: UnsignedPart?
    /// The wording that the form shows, so that a change meanwhile is noticed.
    let seenRevision: String
    /// Whether it takes a deliberate choice, since there is an answer already.
    let again: Bool
}

/// Sending a reply without the signature, with the reason that is then recorded.
struct UnsignedPart: Sendable {
    let rule: String
    let clauses: [ClauseLink]
    let open: Bool
    let reason: String
}

/// What else can be done with the item; each is nil when one may not.
struct OtherActs: Sendable {
    let handOver: HandOverForm?
    let noAnswer: NoAnswerForm?
    /// The address of the removal's first step.
    let removal: String?
}

/// Handing the item over.
struct HandOverForm: Sendable {
    let action: String
    let csrf: String
    let open: Bool
    let fault: String?
    let colleagues: [Option]
    let to: String
    let note: String
    let hint: String
    /// What the guideline says on handing over.
    let guidance: [GuidancePart]
}

/// Closing the item without an answer.
struct NoAnswerForm: Sendable {
    let action: String
    let csrf: String
    let open: Bool
    let fault: String?
    let reason: String
    let needsReason: Bool
    let hint: String
    /// What needs an answer.
    let answering: RuleLine?
    /// What the guideline says on leaving something without an answer, and on public records.
    let guidance: [GuidancePart]
}
