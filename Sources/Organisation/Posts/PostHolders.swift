import Database
import WorkingTime

/// Who holds the posts, told apart by whether they can act by them on a day: whoever is active and whose last day at work
/// has not passed. Read once, however many units and posts are asked about.
public struct PostHolders: Sendable {
    private let held: [HeldPost]
    private let people: [Person.ID: Person]
    private let gone: Set<Person.ID>

    /// - Parameters:
    ///   - unit: the only unit that is asked about; nil for every unit.
    ///   - today: whoever's last day at work is before it has left.
    public static func load(for unit: MunicipalUnit.ID? = nil, on today: LocalDate, in session: Session) throws -> PostHolders {
        let held = try unit.map { try PostStore.holders(in: $0, in: session) } ?? PostStore.all(in: session)
        if held.isEmpty { return PostHolders(held: [], people: [:], gone: []) }
        return PostHolders(
            held: held, people: try PersonStore.people(Set(held.map(\.person)), in: session),
            gone: try Departure.gone(by: today, in: session))
    }

    /// Those who hold the post for the unit and can act by it, in the order they were appointed.
    public func present(_ post: UnitPost, for unit: MunicipalUnit.ID) -> [Person] {
        holders(post, unit).filter { $0.active && !gone.contains($0.id) }
    }

    /// Those who hold the post for the unit though their last day at work has passed, whether or not their accounts are shut.
    public func leavers(_ post: UnitPost, for unit: MunicipalUnit.ID) -> [Person] {
        holders(post, unit).filter { gone.contains($0.id) }
    }

    /// Whether somebody holds the post for the unit, also one who cannot act by it any more.
    public func isHeld(_ post: UnitPost, for unit: MunicipalUnit.ID, by person: Person.ID) -> Bool {
        held.contains(HeldPost(unit: unit, post: post, person: person))
    }

    private func holders(_ post: UnitPost, _ unit: MunicipalUnit.ID) -> [Person] {
        held.filter { $0.unit == unit && $0.post == post }.compactMap { people[$0.person] }
    }
}
