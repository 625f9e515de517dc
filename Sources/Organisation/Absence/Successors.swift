import Database
import WorkingTime

/// Who gets what was meant for somebody who has left (KUN-19): nothing that concerns the work may wait in a letter box that
/// nobody opens.
public enum Successors {
    /// Those who stand in on the channel that it is about; where nobody does, the coordinators; where there are none, the
    /// administrators. Only people who have not left themselves.
    ///
    /// - Parameter channel: the channel's key; nil for what is about no channel.
    public static func people(
        after leaver: Person.ID, in channel: Int64?, on today: LocalDate, in session: Session
    ) throws -> [Person.ID] {
        let gone = try Departure.gone(by: today, in: session)
        let ladder: [(roles: [Role], reach: GrantStore.Reach)] =
            (channel.map { [([.deputy], .over($0))] } ?? []) + [([.coordinator], .everywhere), ([.administrator], .everywhere)]
        for step in ladder {
            let people = try GrantStore.holders(of: step.roles, step.reach, in: session)
            let present = people.filter { $0 != leaver && !gone.contains($0) }
            if !present.isEmpty { return present }
        }
        return []
    }
}

extension ActContext {
    /// Everyone whose last day at work has passed.
    public var gone: Set<Person.ID> {
        get throws { try Departure.gone(by: today, in: session) }
    }

    /// Whether somebody's last day at work has passed.
    public func hasLeft(_ person: Person.ID) throws -> Bool { try Departure.hasLeft(person, by: today, in: session) }
}
