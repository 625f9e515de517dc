import Guidelines
import Ledger

/// That something was done in spite of a rule, by someone who said why.
public struct PassedOver: Sendable, Equatable {
    /// The clause that sets the rule.
    public let clause: ClauseID
    /// Why, in the person's own words.
    public let reason: String
    /// The ledger entry that shows it.
    public let ledgerIndex: Int64
}

extension ActContext {
    /// Does something in spite of a rule, as far as its strength lets: ska hindrar, bör frågar varför och skriver upp
    /// det, får och upplyser låter vara.
    ///
    /// - Parameters:
    ///   - rule: what the guideline in force says.
    ///   - reason: why, as the person wrote it.
    ///   - field: what the field for the reason is called where it was written.
    ///   - data: what it is about, for the ledger. The reason itself stays off it, since it is free text.
    /// - Returns: what to keep with the thing it is about; nil where nobody has to say why.
    /// - Throws: ``Refusal/againstRule(_:summary:)``, and ``Refusal/invalid(_:)`` when a reason is missing.
    public func passOver(
        _ rule: RuleBasis, because reason: String, field: String, _ data: [String: LedgerValue]
    ) throws -> PassedOver? {
        guard let clause = rule.clause else { return nil }
        switch rule.strength.answer {
        case .letBe: return nil
        case .refuse: throw Refusal.againstRule(clause, summary: try guideline.clause(clause)?.summary ?? "")
        case .askWhy:
            var fields = FieldReader()
            let reason = fields.read(reason, TextRule(field, length: 3...2000, allowsLines: true))
            try fields.finish()
            let index = try record("guideline.passedOver", clause: clause, data)
            return PassedOver(clause: clause, reason: reason, ledgerIndex: index)
        }
    }
}
