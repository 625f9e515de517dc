/// What was kept before something was removed (HBG-8.19, HBG-8.25), and how to check that it is whole.
struct EvidencePage: Page {
    static let template: TemplateName = "evidence"

    let frame: Frame
    let title: String
    /// The item it belongs to; nil when one may not see it.
    let item: String?
    let heading: String
    let takenAt: String
    let lead: String
    /// Whether record, ledger and files fit together, read just now.
    let state: StatePart
    let facts: [Fact]
    let parts: [KeptFilePart]
}

/// One kept file.
struct KeptFilePart: Sendable {
    let name: String
    let kind: String
    let size: String
    /// SHA-256 in hexadecimal.
    let digest: String
    /// Where the file is fetched; nil when it is not there.
    let address: String?
}
