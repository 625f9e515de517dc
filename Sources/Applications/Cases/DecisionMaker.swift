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
        guard let rule = guideline.rule(ApprovalRule.self) else {
            let gone = try Departure.gone(by: today, in: session)
            let people = try GrantStore.people(with: .manageChannels, in: session)
            return DecisionMaker(
                authority: .coordinator, unit: unit, people: people.filter { !gone.contains($0.id) },
                leavers: people.filter { gone.contains($0.id) }, isAboveApplicant: false)
        }
        let holders = try PostHolders.load(for: unit.id, on: today, in: session)
        let isAbove = rule.decidedBy == .nearestManager && holders.isHeld(.manager, for: unit.id, by: applicant)
        let post = isAbove ? .headOfDepartment : UnitPost(deciding: rule.decidedBy)
        return DecisionMaker(
            authority: .post(post), unit: unit, people: holders.present(post, for: unit.id).sorted { $0.id < $1.id },
            leavers: holders.leavers(post, for: unit.id).sorted { $0.id < $1.id }, isAboveApplicant: isAbove)
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
