/// The ledger: the latest signed checkpoint, and the entries page by page.
struct LedgerPage: Page {
    static let template: TemplateName = "ledger"

    let frame: Frame
    let title: String
    let checkpoint: CheckpointPart?
    let range: String
    let entries: [LedgerRow]
    let newer: String?
    let older: String?
}

/// A signed checkpoint in words and as the note itself (C2SP signed note).
struct CheckpointPart: Sendable {
    let words: String
    let note: String
}

/// One entry in the list.
struct LedgerRow: Sendable {
    let address: String
    let number: String
    let when: String
    let what: String
    let who: String
    let clause: ClauseLink?
}

/// One entry with the proof that the checkpoint includes it (RFC 6962).
struct LedgerEntryPage: Page {
    static let template: TemplateName = "ledger-entry"

    let frame: Frame
    let title: String
    let ledger: String
    let heading: String
    let what: String
    let facts: [Fact]
    /// The entry itself, byte for byte as it is hashed.
    let content: String
    let proof: ProofPart
    /// How to get the proof as a file, at the command line.
    let command: String
}

/// An inclusion proof in hexadecimal.
struct ProofPart: Sendable {
    let words: String
    let leaf: String
    let path: [ProofStep]
    let root: String
}

/// One hash on the way from the leaf to the root.
struct ProofStep: Sendable {
    let number: String
    let hash: String
}
