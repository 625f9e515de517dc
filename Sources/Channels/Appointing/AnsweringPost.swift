import Database
import Guidelines
import Organisation
import WorkingTime

/// Who may answer for a unit's own channels, where the guideline leaves it to a post: whoever holds it for the unit, or one
/// above it (HBG-4.1, KUN-14).
public struct AnsweringPost: Sendable {
    /// What the guideline says.
    public let rule: ResponsibleRule
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
        let holders = try PostHolders.load(for: unit.id, on: today, in: session)
        var people = above.flatMap { holders.present($0, for: unit.id) }
        var leavers = above.flatMap { holders.leavers($0, for: unit.id) }
        if rule.sharedChannels == .coordinator {
            // The channels of the whole municipality are the coordinating unit's own, and the coordinator's to answer for.
            let gone = try Departure.gone(by: today, in: session)
            let coordinators = try GrantStore.people(with: .adviseOnApplications, in: session).filter { $0.unitID == unit.id }
            people += coordinators.filter { !gone.contains($0.id) }
            leavers += coordinators.filter { gone.contains($0.id) }
        }
        var seen: Set<Person.ID> = []
        return AnsweringPost(
            rule: rule, unit: unit, post: post, people: people.filter { seen.insert($0.id).inserted }, leavers: Set(leavers.map(\.id)))
    }

    /// Whether the person may.
    public func includes(_ person: Person.ID) -> Bool { people.contains { $0.id == person } }

    /// What is wrong with naming the person; nil for somebody who may.
    public func wrong(_ person: Person) -> WrongPost? {
        includes(person.id)
            ? nil
            : WrongPost(
                name: person.fullName, hasLeft: leavers.contains(person.id), post: post, unit: unit.name,
                instead: people.map(\.fullName))
    }
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
