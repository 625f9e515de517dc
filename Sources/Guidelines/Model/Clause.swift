/// One clause of a guideline: one thing that it asks, allows, forbids or tells.
public struct Clause: Sendable, Equatable, Encodable {
    /// Its name.
    public let id: ClauseID
    /// Where it stands in the document, as "8.1" or "Bilaga".
    public let section: String
    /// How binding the document words it.
    public let strength: Strength
    /// What it says, in one sentence of our own.
    public let summary: String
    /// What to keep in mind, as when today's law says something else.
    public let note: Note?
}

/// How binding a clause is, which decides what the product does with it.
public enum Strength: String, CaseIterable, Sendable, Codable {
    /// Ska: blocks what breaks it.
    case must
    /// Bör: warns, and records why it was passed over.
    case should
    /// Får: offers.
    case may
    /// Upplyser: informs.
    case information
}

extension Strength {
    /// More is more binding.
    var demand: Int {
        switch self {
        case .must: 3
        case .should: 2
        case .may: 1
        case .information: 0
        }
    }
}

extension Guideline {
    /// How binding a text is: as its most binding clause, since it tells what all of them say and no single one sets it. A
    /// rule is something else: the product acts by the clause that sets it (`RuleBasis.strength`).
    public func strength(of text: GuidanceText) -> Strength? {
        text.clauses.compactMap { clause($0)?.strength }.max { $0.demand < $1.demand }
    }
}
