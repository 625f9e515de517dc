/// Who decides that a channel may be started (HBG-5.5, LUD-23, OSB-7, GOT-9, KUN-12). Where the rule is there, nobody
/// else decides, whatever its strength: "the manager may decide" means that only the manager may.
public struct ApprovalRule: ProfileRule {
    /// Who decides.
    public enum Decider: String, RuleWord {
        case unitManager
        case nearestManager
        case department
        case headOfDepartment
        case sectorHead

        public var phrase: Phrase {
            switch self {
            case .unitManager: Phrase("verksamhetens chef beslutar", "the unit's manager decides")
            case .nearestManager: Phrase("närmaste chef godkänner", "the nearest manager approves")
            case .department: Phrase("förvaltningen beslutar", "the department decides")
            case .headOfDepartment: Phrase("förvaltningschefen ger uppdraget", "the head of department gives the assignment")
            case .sectorHead: Phrase("sektorchefen beslutar", "the head of the sector decides")
            }
        }
    }

    /// Who decides.
    public let decidedBy: Decider
    /// Whether a channel without the decision is not an official one.
    public let officialOnlyWhenApproved: Bool
    public let basis: RuleBasis

    static let key = RuleKey("approval")
    static let fields: [FormatSection.Key] = [
        .must("decidedBy", Decider.self), .may("officialOnlyWhenApproved"),
    ]

    init?(_ reader: RuleReader) {
        guard let decidedBy = reader.choice("decidedBy", of: Decider.self) else { return nil }
        self.decidedBy = decidedBy
        officialOnlyWhenApproved = reader.flag("officialOnlyWhenApproved")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .way("decidedBy", decidedBy),
            .demand("officialOnlyWhenApproved", officialOnlyWhenApproved,
                Phrase("annars inte officiell", "otherwise not official")),
        )
    }
}

/// Who is asked before something is done.
public enum Consulted: String, RuleWord {
    case coordinator

    public var phrase: Phrase { Phrase("den som samordnar", "the coordinator") }
}

/// Where papers and notices are handed.
public enum Keeper: String, RuleWord {
    case coordinator
    case managementOffice

    public var phrase: Phrase {
        switch self {
        case .coordinator: Phrase("den som samordnar", "the coordinator")
        case .managementOffice: Phrase("kommunledningskontoret", "the municipal management office")
        }
    }
}
