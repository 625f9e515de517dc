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
        /// The part that code reads when it uses this one, as "grounds".
        public let key: RuleKey
    }

    /// What carries each clause, by the clauses that every part of the profile names. A clause that is missing
    /// here is carried by nothing yet.
    public var carriers: [ClauseID: [Carrier]] {
        var carriers: [ClauseID: [Carrier]] = [:]
        for (carrier, clauses) in carrierList {
            for clause in clauses where carriers[clause]?.contains(carrier) != true {
                carriers[clause, default: []].append(carrier)
            }
        }
        return carriers
    }

    /// The clauses that no part of the profile names, in the document's order.
    public var uncarriedClauses: [ClauseID] {
        let carried = Set(carriers.keys)
        return clauses.map(\.id).filter { !carried.contains($0) }
    }

    private var carrierList: [(Carrier, [ClauseID])] {
        [
            (Carrier(kind: .metadata, path: "document", key: .document), parts.document.clauses),
            (rule(.calendar), parts.watching.basis.clauses), (rule(.reply), parts.reply.clauses),
            (rule(.removal), parts.removal.clauses), (rule(.signature), parts.signature.clauses),
        ]
            + RuleKey.all.compactMap { key in parts.rules[key].map { (rule(key), $0.carriedClauses) } }
            + parts.grounds.map { (rule(.grounds, $0.id), $0.clauses) }
            + parts.outcomes.map { (rule(.outcomes, $0.outcome.rawValue), $0.clauses) }
            + parts.policies.map { (Carrier(kind: .metadata, path: "policies.\($0.id)", key: .policies), $0.clauses) }
            + parts.visitorInformation.map { (text(.visitorInformation, "visitorInformation.\($0.id)"), $0.clauses) }
            + parts.texts.map { (text(.texts($0.place), "texts.\($0.id)"), $0.clauses) }
    }

    private func rule(_ key: RuleKey, _ name: String? = nil) -> Carrier {
        Carrier(kind: .rule, path: name.map { "\(key.name).\($0)" } ?? key.name, key: key)
    }

    private func text(_ key: RuleKey, _ path: String) -> Carrier {
        Carrier(kind: .text, path: path, key: key)
    }
}
