/// That some removed content is reported to the police (HBG-8.20). Which content stands with each ground.
public struct PoliceReportRule: ProfileRule {
    public let basis: RuleBasis

    static let key = RuleKey("policeReport")
    static let fields: [FormatSection.Key] = []

    init?(_ reader: RuleReader) {
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.number("policeReport", 1, Phrase("polisanmäls", "reported to the police"))] }
}
