/// How one channel is kept: what is wrong, its links, its account, its reviews.
struct ChannelOversightPage: Page {
    static let template: TemplateName = "oversight-channel"

    let frame: Frame
    let title: String
    let board: String
    let register: String
    let lead: String
    let fault: String?
    let csrf: String
    /// What to do when somebody else may have taken over the account; nil while nothing says so.
    let takeover: TakeoverPart?
    /// Whether it may be said that somebody else has the account.
    let maySuspect: Bool
    let rows: [FindingRow]
    let hasRows: Bool
    let links: [LinkPart]
    let linksAction: String
    /// Whether the channel is open, so that things can be done with it.
    let isOpen: Bool
    let account: [Fact]
    let changes: [AccountChange]
    let accountAction: String
    let accountParts: [Option]
    let accountValue: String
    let checks: [Fact]
    let checkAction: String
    let checkKinds: [Option]
    /// Who confirms that the channel is needed, for whoever may not.
    let checkWho: String?
    let today: String
    let checkNote: String
    let lastPost: String
    let lastPostHint: String
    let nextEvaluation: String
    let activity: [Fact]
    let judged: String
    let closing: Titled
    /// The way to the closing; nil for whoever may not close the channel.
    let closingLink: String?
    /// Who may, for the others.
    let closingWho: String?
    /// The rules that the channel is watched by.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// What is known of one of the two links.
struct LinkPart: Sendable {
    let heading: String
    let direction: String
    let mark: MarkPart
    let words: String
    let why: String?
    let seen: OutsideLink?
    let when: String?
}

/// A change of an account's name or number that waits to be confirmed.
struct AccountChange: Sendable {
    let id: String
    let words: String
    let mayConfirm: Bool
}
