/// What lets the municipality dispose of what stands on its channels: destroy the record, not merely take it off the
/// channel (HBG-9.14, LUD-8, OSB-41, KUN-29).
public struct DisposalRule: ProfileRule {
    /// What it takes.
    public enum Decision: String, RuleWord {
        case documentPlan
        case eachBoard
        case whenNotCurrent

        public var phrase: Phrase {
            switch self {
            case .documentPlan: Phrase("gallring enligt dokumenthanteringsplanen", "disposal after the document plan")
            case .eachBoard: Phrase("varje nämnd beslutar om gallring", "each board decides on disposal")
            case .whenNotCurrent: Phrase("får tas bort när det inte är aktuellt", "may go when no longer current")
            }
        }
    }

    /// What it takes.
    public let decision: Decision
    public let basis: RuleBasis

    static let key = RuleKey("disposal")
    static let fields: [FormatSection.Key] = [.must("decision", Decision.self)]

    init?(_ reader: RuleReader) {
        guard let decision = reader.choice("decision", of: Decision.self) else { return nil }
        self.decision = decision
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.way("decision", decision)] }
}
