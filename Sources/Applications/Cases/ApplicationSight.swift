import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Which applications somebody may read: the applicant's own, those that wait for their advice or decision or have had
/// it, drafts that they were asked to help with, and activity plans that they keep (OSB-39). What an application says of
/// resources and secrecy is read by nobody else.
struct ApplicationSight {
    let actor: Actor
    let guideline: Guideline
    private let today: LocalDate
    private let session: Session

    init(_ actor: Actor, by guideline: Guideline, on today: LocalDate, in session: Session) {
        self.actor = actor
        self.guideline = guideline
        self.today = today
        self.session = session
    }

    func maySee(_ application: Application) throws -> Bool {
        guard let person = actor.person else { return false }
        if application.applicant == person.id { return true }
        if actor.may(.adviseOnApplications), application.round > 0 || application.helpAskedAt != nil { return true }
        guard application.round > 0 else { return false }
        if application.isPlanToKeep, actor.may(.keepPlans) { return true }
        return try mayDecide(application)
    }

    /// What somebody is told who may not read it. That an application has been handed in is known to whoever sees the
    /// register.
    func refusal(of application: Application) -> Refusal {
        application.round > 0 && actor.may(.seeRegister) ? .missingRight(.adviseOnApplications, channel: nil) : .notFound
    }

    /// Whether the decision need not wait for advice that does not come.
    func isWaitOver(_ application: Application, at now: Date) throws -> Bool {
        try AdviceWait.load(application, by: guideline, at: now, in: session)?.isOver == true
    }

    func mayDecide(_ application: Application) throws -> Bool {
        try decider(of: application)?.includes(actor) ?? false
    }

    func decider(of application: Application) throws -> DecisionMaker? {
        guard let key = application.unit, let unit = try UnitStore.unit(key, in: session) else { return nil }
        return try DecisionMaker.decider(by: guideline, unit: unit, applicant: application.applicant, on: today, in: session)
    }

    /// Whether the actor can change answers now.
    func mayWrite(_ application: Application) -> Bool {
        guard application.state.isBeingWritten, let person = actor.person else { return false }
        return application.applicant == person.id || application.helpAskedAt != nil && actor.may(.adviseOnApplications)
    }
}
