import Database
import Guidelines
import Organisation
import WorkingTime

/// Who may answer for a unit's own channels, where the guideline leaves it to a post: whoever holds it for the unit, or one
/// above it (HBG-4.1, KUN-14).
public struct AnsweringPost: Sendable {
    /// The unit.
    public let unit: MunicipalUnit
    /// The post that the guideline names.
    public let post: UnitPost
    /// The active people who may and still work there, the nearest to the unit first.
    public let people: [Person]
    /// Those who would, had their last day at work not passed.
    public let leavers: Set<Person.ID>

    /// - Parameters:
    ///   - guideline: the one in force.
    ///   - today: whoever has left by then answers for nothing.
    /// - Returns: nil where the guideline names no post, as when whoever runs the account answers for it (GOT-16).
    public static func load(
        for unit: MunicipalUnit, by guideline: Guideline, on today: LocalDate, in session: Session
    ) throws -> AnsweringPost? {
        guard let rule = guideline.rule(ResponsibleRule.self), let post = UnitPost(answering: rule.unitChannels) else { return nil }
        let above = UnitPost.allCases.drop { $0 != post }
        let held = try PostStore.holders(in: unit.id, in: session)
        var keys = above.flatMap { post in held.filter { $0.post == post }.map(\.person) }
        if rule.sharedChannels == .coordinator {
            // The channels of the whole municipality are the coordinating unit's own, and the coordinator's to answer for.
            let coordinators = try GrantStore.people(with: .adviseOnApplications, in: session)
            keys += coordinators.filter { $0.unitID == unit.id }.map(\.id)
        }
        let gone = try Departure.gone(by: today, in: session).intersection(keys)
        let known = try PersonStore.people(Set(keys).subtracting(gone), in: session)
        var people: [Person] = []
        for person in keys.compactMap({ known[$0] }) where person.active && !people.contains(where: { $0.id == person.id }) {
            people.append(person)
        }
        return AnsweringPost(unit: unit, post: post, people: people, leavers: gone)
    }

    /// Whether the person may.
    public func includes(_ person: Person.ID) -> Bool { people.contains { $0.id == person } }
}

extension UnitPost {
    /// The post that the guideline's word means; nil where it is none.
    public init?(answering answerable: ResponsibleRule.Answerable) {
        switch answerable {
        case .unitManager: self = .manager
        case .department: self = .headOfDepartment
        case .appointedOfficer, .accountHolder: return nil
        }
    }
}
