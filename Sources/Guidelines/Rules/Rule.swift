/// Something that a guideline asks for, allows or tells, in a form that the product can act by.
public protocol Rule: Sendable, Equatable, Encodable {
    /// The clauses behind it, and how binding they make it.
    var basis: RuleBasis { get }
    /// What it says, part by part, for reading and for comparing with another municipality's.
    var aspects: [Aspect] { get }
    /// Every clause that it carries; those of the basis, and those of its parts where they have their own.
    var carriedClauses: [ClauseID] { get }
}

extension Rule {
    public var carriedClauses: [ClauseID] { basis.clauses }

    func equals(_ other: any Rule) -> Bool { (other as? Self) == self }
}

/// What a rule rests on.
public struct RuleBasis: Sendable, Equatable, Encodable {
    /// The clauses, the one that sets the rule first. Never empty for what a guideline says.
    public let clauses: [ClauseID]
    /// How binding the rule is: as the first clause words it.
    public let strength: Strength
    /// What to keep in mind.
    public let note: Note?
    /// The law behind it.
    public let law: String?

    /// The clause that sets the rule.
    public var clause: ClauseID? { clauses.first }
}

/// A rule that is one block of a profile.
protocol ProfileRule: Rule {
    /// The block's name.
    static var key: RuleKey { get }
    /// The keys of the block besides those that every rule has.
    static var fields: [FormatSection.Key] { get }
    /// The blocks of lists inside it.
    static var partSections: [FormatSection] { get }
    /// Reads the block; nil when something it needs is missing, which is then among the mistakes.
    init?(_ reader: RuleReader)
}

extension ProfileRule {
    static var partSections: [FormatSection] { [] }

    /// The block with the keys that every rule has.
    static var section: FormatSection {
        FormatSection(key.name, [.clauses] + fields + [.note, .law])
    }
}
