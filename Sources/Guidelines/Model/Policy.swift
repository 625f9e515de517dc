/// A law, a document of the municipality's own, or outside advice that a guideline names.
public struct Policy: Sendable, Equatable, Encodable, Identifiable {
    /// What it is.
    public enum Kind: String, RuleWord {
        case law
        case policy
        case guidance

        public var phrase: Phrase {
            switch self {
            case .law: Phrase("lag", "law")
            case .policy: Phrase("styrdokument", "governing document")
            case .guidance: Phrase("vägledning", "guidance")
            }
        }
    }

    /// Its name in addresses, as "forvaltningslagen".
    public let id: String
    /// What it is called.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Its number, as "2017:900" in the statute book.
    public let reference: String?
    /// What has taken its place since.
    public let replacedBy: String?
    /// Where it can be read.
    public let link: String?
    /// The clauses that name it. Never empty.
    public let clauses: [ClauseID]
    /// What to keep in mind.
    public let note: Note?
}
