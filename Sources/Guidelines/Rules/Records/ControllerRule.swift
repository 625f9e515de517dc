/// Who is controller of personal data on the channels (HBG-4.10, HBG-4.11, KUN-26).
public struct ControllerRule: ProfileRule {
    /// Who.
    public enum Controller: String, RuleWord {
        case board
        case municipality

        public var phrase: Phrase {
            switch self {
            case .board: Phrase("nämnden", "the board")
            case .municipality: Phrase("kommunen", "the municipality")
            }
        }
    }

    /// Who is controller.
    public let controller: Controller
    public let basis: RuleBasis

    static let key = RuleKey("controller")
    static let fields: [FormatSection.Key] = [.must("is", Controller.self)]

    init?(_ reader: RuleReader) {
        guard let controller = reader.choice("is", of: Controller.self) else { return nil }
        self.controller = controller
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.way("controller", controller)] }
}
