/// What becomes of removed content as a public record (HBG-8.22, LUD-53, OSB-48, GOT-20, KUN-31). Which content is
/// registered stands with each ground.
public struct RemovedRecordsRule: ProfileRule {
    /// What becomes of it.
    public enum Treatment: String, RuleWord {
        case registered
        case publicRecord
        case keptByPlan

        public var phrase: Phrase {
            switch self {
            case .registered: Phrase("diarieförs", "is registered")
            case .publicRecord: Phrase("hanteras som allmän handling", "is treated as a public record")
            case .keptByPlan: Phrase("sparas enligt dokumenthanteringsplanen", "is kept after the document plan")
            }
        }
    }

    /// What becomes of it.
    public let treatment: Treatment
    public let basis: RuleBasis

    static let key = RuleKey("removedRecords")
    static let fields: [FormatSection.Key] = [.must("treatment", Treatment.self)]

    init?(_ reader: RuleReader) {
        guard let treatment = reader.choice("treatment", of: Treatment.self) else { return nil }
        self.treatment = treatment
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.way("treatment", treatment)] }
}
