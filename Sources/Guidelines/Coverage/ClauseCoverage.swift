import Wording

/// How far the product carries one clause out.
public struct ClauseCoverage: Sendable, Equatable, Identifiable {
    /// Whether a clause is carried out.
    public enum Status: String, Sendable, Encodable, CaseIterable {
        /// Something in the product acts by what carries it, or shows it where it matters.
        case carried
        /// Nothing does yet.
        case notYet
    }

    /// A part of the profile that carries the clause, with where it is used.
    public struct Carrier: Sendable, Equatable {
        /// The part.
        public let part: Guideline.Carrier
        /// The places that use it; empty when its reader is not built yet.
        public let screens: [Screen]
    }

    /// The clause.
    public let clause: Clause
    /// What carries it, each with the places that use it.
    public let carriers: [Carrier]
    /// The names of the tests that show it.
    public let tests: [String]

    public var id: ClauseID { clause.id }

    /// The places where it comes to use, by address.
    public var screens: [Screen] {
        Set(deciding.flatMap(\.screens)).sorted { $0.address < $1.address }
    }

    /// Whether it is carried out.
    public var status: Status { screens.isEmpty ? .notYet : .carried }

    /// What it depends on: its rules; where no rule fits, the texts that people read at their work; and what belongs to
    /// the document where there is nothing else. To be told of a rule is not to have it carried out.
    private var deciding: [Carrier] {
        let rules = carriers.filter { $0.part.kind == .rule }
        let texts = carriers.filter { $0.part.kind == .text && !$0.part.key.isOfTheDocument }
        return [rules, texts].first { !$0.isEmpty } ?? carriers
    }
}

extension Guideline {
    /// How far the product carries each clause out, in the document's order.
    public func coverage(with coverage: Coverage = .shipped) -> [ClauseCoverage] {
        let carriers = carriers
        return clauses.map { clause in
            ClauseCoverage(
                clause: clause,
                carriers: (carriers[clause.id] ?? []).map {
                    ClauseCoverage.Carrier(part: $0, screens: coverage.screens(using: $0.key))
                }, tests: coverage.tests(of: clause.id))
        }
    }
}

/// How many clauses of a guideline are carried out.
public struct CoverageSummary: Sendable, Equatable, Encodable {
    /// Every clause.
    public let clauses: Int
    /// Those that are carried out.
    public let carried: Int
    /// Those that are not yet.
    public let notYet: Int
    /// Those that some test shows by name.
    public let tested: Int

    /// Counts.
    public init(_ coverage: [ClauseCoverage]) {
        clauses = coverage.count
        carried = coverage.count { $0.status == .carried }
        notYet = coverage.count { $0.status == .notYet }
        tested = coverage.count { !$0.tests.isEmpty }
    }
}

extension ClauseCoverage.Status {
    /// "bärs" or "inte än".
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.carried, .sv): "bärs"
        case (.notYet, .sv): "inte än"
        case (.carried, .en): "carried"
        case (.notYet, .en): "not yet"
        }
    }
}

extension CoverageSummary {
    /// "128 punkter: 91 bärs, 37 inte än; 40 visas av test".
    public func sentence(in language: Language) -> String {
        language == .sv
            ? "\(clauses) punkter: \(carried) bärs, \(notYet) inte än; \(tested) visas av test"
            : "\(clauses) clauses: \(carried) carried, \(notYet) not yet; \(tested) shown by tests"
    }
}
