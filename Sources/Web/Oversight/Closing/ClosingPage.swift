/// Closing a channel step by step (HBG-4.8, LUD-33, KUN-56 to KUN-58).
struct ClosingPage: Page {
    static let template: TemplateName = "oversight-closing"

    let frame: Frame
    let title: String
    let channel: String
    let channelName: String
    let lead: String
    let fault: String?
    let csrf: String
    /// What the guideline says of it.
    let rules: [RuleLine]
    /// Messages that wait for an answer, and the way to them.
    let waiting: FrameLink?
    let opening: ClosingOpening?
    let facts: [Fact]
    let hasFacts: Bool
    let steps: [ClosingStepPart]
    let endAction: String
    /// Whether every step has been taken, so that the channel can be closed.
    let mayClose: Bool
    let left: String?
    let mayAbandon: Bool
    let mayReopen: Bool
    let reason: String
}

/// The form that begins a closing.
struct ClosingOpening: Sendable {
    let action: String
    let causes: [Option]
    let reason: String
}

/// A step of a closing.
struct ClosingStepPart: Sendable {
    let word: String
    let heading: String
    let words: String
    let mark: MarkPart
    let taken: String?
    let note: String?
    let kept: String?
    let form: ClosingStepForm?
}

/// The form that notes a step.
struct ClosingStepForm: Sendable {
    let word: String
    let day: String
    let noteName: String
    let note: String
    let isOpen: Bool
    let summary: String
    /// Whether a picture or a digest belongs to it.
    let takesCopy: Bool
    let digest: String
    let action: String
    let csrf: String
}
