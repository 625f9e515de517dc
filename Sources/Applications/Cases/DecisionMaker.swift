import Database
import Guidelines
import Organisation
import WorkingTime

/// Who decides on an application, as the guideline says (HBG-5.5, LUD-23, OSB-7, GOT-9, KUN-12).
public struct DecisionMaker: Sendable {
    /// By what somebody decides.
    public enum Authority: Sendable, Equatable {
        /// A post for the unit.
        case post(UnitPost)
        /// The right to manage channels, where the guideline does not say who decides.
        case coordinator
    }

    /// By what.
    public let authority: Authority
    /// The unit that the application is for.
    public let unit: MunicipalUnit
    /// The active people who can decide and still work there; empty when nobody holds the post.
    public let people: [Person]
    /// Those who hold it though their last day at work has passed: they decide nothing.
    public let leavers: [Person]
    /// Whether the applicant is the nearest manager, so that the one above decides in that manager's place (OSB-7).
    public let isAboveApplicant: Bool

    /// Whoever decides on a unit's application under a guideline.
    ///
    /// - Parameter today: whoever has left by then is no decider.
    static func decider(
        by guideline: Guideline, unit: MunicipalUnit, applicant: Person.ID, on today: LocalDate, in session: Session
    ) throws -> DecisionMaker {
        let gone = try Departure.gone(by: today, in: session)
        guard let rule = guideline.rule(ApprovalRule.self) else {
            let people = try GrantStore.people(with: .manageChannels, in: session)
            return DecisionMaker(.coordinator, unit, people, gone)
        }
        let posts = try PostStore.holders(in: unit.id, in: session)
        let isOwnManager = posts.contains { $0.person == applicant && $0.post == .manager }
        let isAbove = rule.decidedBy == .nearestManager && isOwnManager
        let post = isAbove ? .headOfDepartment : UnitPost(deciding: rule.decidedBy)
        let keys = Set(posts.filter { $0.post == post }.map(\.person))
        let people = try PersonStore.people(keys, in: session).values.filter(\.active).sorted { $0.id < $1.id }
        return DecisionMaker(.post(post), unit, people, gone, isAboveApplicant: isAbove)
    }

    private init(
        _ authority: Authority, _ unit: MunicipalUnit, _ holders: [Person], _ gone: Set<Person.ID>, isAboveApplicant: Bool = false
    ) {
        self.authority = authority
        self.unit = unit
        self.isAboveApplicant = isAboveApplicant
        people = holders.filter { !gone.contains($0.id) }
        leavers = holders.filter { gone.contains($0.id) }
    }

    /// Whether the actor can decide.
    func includes(_ actor: Actor) -> Bool {
        switch authority {
        case .coordinator: actor.may(.manageChannels)
        case .post: people.contains { $0.id == actor.person?.id }
        }
    }

    /// Refuses an actor who cannot decide, naming the right or the post.
    func require(_ actor: Actor) throws(Refusal) {
        if case .system(let part) = actor { throw .systemMayNot(part, .manageChannels) }
        switch authority {
        case .coordinator: try actor.require(.manageChannels)
        case .post(let post): if !includes(actor) { throw .missingPost(post, unit: unit.name) }
        }
    }
}

extension UnitPost {
    /// The post that the guideline's word means.
    init(deciding decider: ApprovalRule.Decider) {
        switch decider {
        case .unitManager, .nearestManager: self = .manager
        case .department, .headOfDepartment: self = .headOfDepartment
        case .sectorHead: self = .sectorHead
        }
    }
}
