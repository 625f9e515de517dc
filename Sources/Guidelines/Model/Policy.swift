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
    /// Where it can be read, when the guideline says so.
    public let link: String?
    /// The clauses that name it. Never empty.
    public let clauses: [ClauseID]
    /// What to keep in mind.
    public let note: Note?
}

extension Policy {
    /// Where it can be read: where the guideline says, else an act of the statute book in the government's legal database.
    public var place: String? { link ?? (kind == .law ? reference.flatMap(Self.statute) : nil) }

    /// Where the government's legal database has the act with a number such as 1998:112 in a text, as it reads today;
    /// nil without a number.
    static func statute(in text: String) -> String? {
        text.firstMatch(of: /\b[12][0-9]{3}:[0-9]{1,4}\b/).map { "https://rkrattsbaser.gov.se/sfst?bet=\($0.output)" }
    }
}
