/// What one has been sent, and for those who may send what has been sent.
struct NoticeListPage: Page {
    static let template: TemplateName = "notices"

    let frame: Frame
    let title: String
    let tabs: [TabPart]
    let received: [NoticeRow]
    let hasReceived: Bool
    let older: String?
    let sending: SendingPart?
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// A notice in a list.
struct NoticeRow: Sendable {
    let address: String
    let subject: String
    let when: String
    /// Whether it is read, or by how many.
    let state: Tag
}

/// What those who may send see beside their own notices.
struct SendingPart: Sendable {
    let write: String
    let sent: [NoticeRow]
    let hasSent: Bool
}

/// The form for a new notice.
struct NoticeWritePage: Page {
    static let template: TemplateName = "notice-write"

    let frame: Frame
    let title: String
    let back: String
    let action: String
    let csrf: String
    let formToken: String
    let fault: FaultPart?
    let subject: String
    let body: String
    let documents: [Option]
    let roles: [CheckPart]
    let platforms: [CheckPart]
    let units: [CheckPart]
    let narrowed: Bool
}

/// A box to tick.
struct CheckPart: Sendable {
    let field: String
    let name: String
    let chosen: Bool
}

/// The notice as it will be sent, with whom it reaches.
struct NoticeReviewPage: Page {
    static let template: TemplateName = "notice-review"

    let frame: Frame
    let title: String
    let action: String
    let csrf: String
    let subject: String
    let body: String
    let document: String?
    let reach: String
    let people: [String]
    let more: String?
    /// Everything that was written, to be sent or changed.
    let kept: [HiddenField]
}

/// A field that travels with a form unseen.
struct HiddenField: Sendable {
    let field: String
    let value: String
}

/// A notice.
struct NoticePage: Page {
    static let template: TemplateName = "notice"

    let frame: Frame
    let title: String
    let back: String
    let subject: String
    let body: String
    let from: String
    let when: String
    let document: FrameLink?
    let receipt: ReceiptPart?
    let reception: ReceptionPart?
    let fault: FaultPart?
}

/// The person's own receipt: the words, and a form while it is not given.
struct ReceiptPart: Sendable {
    let words: String
    let form: FormPart?
}

/// A form of one button.
struct FormPart: Sendable {
    let action: String
    let csrf: String
}

/// How a notice has been received, for those who may send.
struct ReceptionPart: Sendable {
    let words: String
    let receivers: [ReceiverPart]
    let remind: FormPart?
    let noReminder: String?
}

/// One receiver.
struct ReceiverPart: Sendable {
    let name: String
    let state: Tag
    let reminders: String
    let letter: String
}
