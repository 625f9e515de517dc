/// How a reply is signed.
public struct SignatureRule: Rule {
    /// What a signature may hold.
    public enum Part: String, RuleWord {
        case firstName
        case title
        case unit

        public var phrase: Phrase {
            switch self {
            case .firstName: Phrase("förnamn", "first name")
            case .title: Phrase("titel", "title")
            case .unit: Phrase("enhet", "unit")
            }
        }
    }

    /// The parts in order; empty when the guideline asks for no signature.
    public let parts: [Part]
    /// The parts that may be left out.
    public let mayBeLeftOut: Set<Part>
    /// The clauses behind it; empty when the guideline asks for no signature.
    public let basis: RuleBasis

    /// What holds when a guideline says nothing of signatures.
    public static let none = SignatureRule(
        parts: [], mayBeLeftOut: [], basis: RuleBasis(clauses: [], strength: .information, note: nil, law: nil))

    /// The clause that asks for the signature.
    public var clause: ClauseID? { basis.clause }
    /// The clauses behind it; empty when the guideline asks for no signature.
    public var clauses: [ClauseID] { basis.clauses }
    /// How binding it is.
    public var strength: Strength { basis.strength }

    public var aspects: [Aspect] { .saying(.things("parts", parts)) }
}

extension SignatureRule {
    /// The signature of a person, as "Anna, lärare, Långängskolan". Parts that are empty are passed over.
    public func signature(firstName: String, title: String, unit: String?) -> String {
        parts.map { value(of: $0, firstName, title, unit) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The parts that the guideline asks for and the person lacks.
    public func missingParts(firstName: String, title: String, unit: String?) -> [Part] {
        parts.filter { !mayBeLeftOut.contains($0) && value(of: $0, firstName, title, unit).isEmpty }
    }

    private func value(of part: Part, _ firstName: String, _ title: String, _ unit: String?) -> String {
        let value =
            switch part {
            case .firstName: firstName
            case .title: title
            case .unit: unit ?? ""
            }
        return String(value.trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(while: \.isWhitespace).reversed())
    }
}
