import Database
import WorkingTime

/// That somebody is away from work, so that a deputy has to be there (HBG-12.9, LUD-37, GOT-36, KUN-45).
///
/// Why somebody is away is nobody's business here: there is a note for when they are back, not for the reason.
public struct Absence: Sendable, Hashable {
    public typealias ID = RowID<Absence>

    public let id: ID
    /// Who is away.
    public let person: Person.ID
    /// The first day away.
    public let from: LocalDate
    /// The last day away; nil until it is known.
    public let to: LocalDate?
    /// Something that colleagues need to know; nil when there is nothing.
    public let note: String?

    /// Whether the person is away on the day.
    public func covers(_ day: LocalDate) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

/// That somebody stops working here, so that somebody else has to take over (KUN-19).
public struct Leaving: Sendable, Hashable {
    /// Who leaves.
    public let person: Person.ID
    /// The last day at work.
    public let lastDay: LocalDate
}
