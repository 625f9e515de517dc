extension Guideline {
    /// A part of the profile that carries out a clause.
    public struct Carrier: Sendable, Hashable, Encodable {
        /// What kind of part it is.
        public enum Kind: String, Sendable, Encodable {
            /// A rule that the product acts by.
            case rule
            /// A text that people are shown.
            case text
            /// A fact about the document.
            case metadata
        }

        /// The kind.
        public let kind: Kind
        /// Where it stands in the profile, as "reply" or "grounds.olaga-hot".
        public let path: String
    }

    /// What carries each clause, by the clauses that every part of the profile names. A clause that is missing
    /// here is carried by nothing yet.
    public var carriers: [ClauseID: [Carrier]] {
        var carriers: [ClauseID: [Carrier]] = [:]
        for (kind, path, clauses) in parts {
            for clause in clauses { carriers[clause, default: []].append(Carrier(kind: kind, path: path)) }
        }
        return carriers
    }

    private var parts: [(Carrier.Kind, String, [ClauseID])] {
        [(.metadata, "document", document.clauses), (.rule, "calendar", watchClauses)]
            + [(.rule, "reply", reply.clauses), (.rule, "removal", removal.clauses)]
            + [(.rule, "signature", signature.clauses)]
            + grounds.map { (.rule, "grounds.\($0.id)", $0.clauses) }
            + outcomes.map { (.rule, "outcomes.\($0.outcome.rawValue)", $0.clauses) }
            + visitorInformation.map { (.text, "visitorInformation.\($0.id)", $0.clauses) }
            + texts.map { (.text, "texts.\($0.id)", $0.clauses) }
    }
}
