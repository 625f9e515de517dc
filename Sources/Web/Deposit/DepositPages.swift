/// How every channel's deposit stands (OSB-40, KUN-18).
struct DepositListPage: Page {
    static let template: TemplateName = "deposits"

    let frame: Frame
    let title: String
    /// What the guideline asks for, or that it asks for nothing.
    let guidance: [GuidancePart]
    let silent: String?
    /// Requests that wait for somebody.
    let waiting: [DepositLink]
    let hasWaiting: Bool
    /// For a custodian: the way to the own key.
    let ownKey: DepositLink?
    let rows: [DepositLine]
    let empty: String?
    let custodians: [Fact]
    let noCustodian: String?
}

/// A way with what is to be done there.
struct DepositLink: Sendable {
    let address: String
    let name: String
    let words: String
}

/// One channel in the list.
struct DepositLine: Sendable {
    let address: String
    let name: String
    let platform: String
    let tag: Tag
    let words: String
}

/// One channel's deposit: how it stands, handing it in, asking to open it.
struct DepositPage: Page {
    static let template: TemplateName = "deposit"

    let frame: Frame
    let title: String
    let list: String
    let name: String
    let csrf: String
    let tag: Tag
    let stateWords: String
    let facts: [Fact]
    let guidance: [GuidancePart]
    let silent: String?
    /// The form to hand in with; nil for whoever may not, and where nobody could open it.
    let form: DepositFormPart?
    /// Why nothing can be handed in.
    let closed: String?
    /// The form to ask with; nil where there is nothing to open, or somebody has asked already.
    let ask: DepositAskPart?
    let openings: [DepositLink]
    let hasOpenings: Bool
    /// Where what lies there is destroyed; nil when nothing does.
    let destroy: String?
}

/// The form for a deposit.
struct DepositFormPart: Sendable {
    let action: String
    let heading: String
    let submit: String
    let fault: String?
    let readers: String
    let account: String
    let signIn: String
    let password: String
    let recoveryCodes: String
    let secondFactor: String
    let notes: String
}

/// The form to ask that a deposit be opened.
struct DepositAskPart: Sendable {
    let action: String
    let fault: String?
    let reason: String
}

/// A custodian's key.
struct DepositKeyPage: Page {
    static let template: TemplateName = "deposit-key"

    let frame: Frame
    let title: String
    let list: String
    let action: String
    let csrf: String
    let fault: String?
    let shortest: String
    /// Since when there is a key; nil while there is none.
    let has: String?
    /// The key that a new one would replace; empty for a first one.
    let replaces: String
    let makeHeading: String
    let makeSubmit: String
}

/// A request to open a deposit.
struct DepositOpeningPage: Page {
    static let template: TemplateName = "deposit-opening"

    let frame: Frame
    let title: String
    let back: String
    let name: String
    let csrf: String
    let tag: Tag
    let stateWords: String
    let reason: String
    let facts: [Fact]
    let fault: String?
    /// Where it is approved or refused; nil for whoever may not.
    let decide: DepositDecision?
    /// Where it is opened; nil for whoever may not, and until it is approved.
    let open: String?
}

/// What somebody can decide of a request.
struct DepositDecision: Sendable {
    let action: String
    let heading: String
    let mayApprove: Bool
    let why: String
    let refuse: String
}

/// What was deposited, shown once.
struct DepositContentPage: Page {
    static let template: TemplateName = "deposit-content"

    let frame: Frame
    let title: String
    let name: String
    let fields: [DepositField]
    let renew: String
}

/// One thing that was deposited.
struct DepositField: Sendable {
    let id: String
    let name: String
    let value: String
    let rows: String
}
