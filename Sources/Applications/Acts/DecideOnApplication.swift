import Channels
import Guidelines
import Organisation
import WorkingTime

/// Decides on an application, or sends it back to be changed (HBG-5.5, LUD-23, OSB-7, GOT-9, KUN-12). Who decides is
/// always whom the guideline in force names; where it is silent, the coordinator.
public struct DecideOnApplication: Act {
    /// What is decided.
    public enum Decision: String, Sendable, CaseIterable {
        case approve = "godkann"
        case refuse = "avsla"
        /// No decision yet: something has to be changed first.
        case change = "andra"
    }

    private let id: Application.ID
    private let round: Int64
    private let decision: Decision
    private let reason: String
    private let withoutAdvice: String
    private let passing: AdvicePassed?

    /// - Parameters:
    ///   - round: the time it was handed in that the page showed.
    ///   - reason: why; may be empty for an approval that follows the guideline and the advice.
    ///   - withoutAdvice: why there is no advice in Kanalvakt, where the guideline says that somebody is consulted.
    ///   - passing: how the decision goes on without it, where the guideline demands it.
    public init(
        _ id: Application.ID, round: Int64, _ decision: Decision, reason: String, withoutAdvice: String = "",
        passing: AdvicePassed? = nil
    ) {
        self.id = id
        self.round = round
        self.decision = decision
        self.reason = reason
        self.withoutAdvice = withoutAdvice
        self.passing = passing
    }

    /// Takes the post that the guideline names. Whoever may not even know of the application is told nothing.
    public func authorise(_ context: ActContext) throws {
        let application = try context.handedIn(id)
        let sight = try ApplicationSight(context.actor, by: context.guideline, on: context.today, in: context.session)
        guard try sight.maySee(application) || context.actor.may(.seeRegister) else { throw Refusal.notFound }
        try context.decider(of: application).require(context.actor)
    }

    /// - Returns: the channel, when an approved one has gone into the register.
    public func perform(_ context: ActContext) throws -> Channel.ID? {
        let application = try context.handedIn(id)
        guard application.state.isUnderWay else { throw ApplicationRefusal.notUnderWay }
        guard application.round == round else { throw ApplicationRefusal.changedMeanwhile }
        let mayBeSilent = try decision == .approve && !context.takesReason(toApprove: application)
        let reason = try AdviseOnApplication.cleaned(reason, mayBeEmpty: mayBeSilent, field: "Skäl")
        guard decision != .change else { return try sendBack(application, reason, context) }
        let because = try passOverConsultation(application, context)
        let comment = [reason, because].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
        let clause = try context.guideline.rule(ApprovalRule.self)?.basis.clause
        let office = DecidingOffice(try context.decider(of: application), of: context.actor)
        let letters = ApplicationLetters(application, context)
        if decision == .refuse {
            try context.applications.setState(.refused, of: id, at: context.now)
            try context.note(.refused, application, comment: comment, clause: clause, by: office)
            try letters.refused()
            return nil
        }
        try refuseUnwished(application, context)
        try context.applications.setState(.approved, of: id, at: context.now)
        try context.note(.approved, application, comment: comment, clause: clause, by: office)
        try letters.approved()
        return try OpenedChannel(application, context).openIfReady()
    }

    /// Ska hindrar: what the guideline in force demands of an answer is in place before the channel is approved.
    private func refuseUnwished(_ application: Application, _ context: ActContext) throws {
        let obstacles = try context.check(application).obstacles
        if !obstacles.isEmpty { throw ApplicationRefusal.unwished(obstacles) }
    }

    private func sendBack(_ application: Application, _ reason: String, _ context: ActContext) throws -> Channel.ID? {
        try context.applications.setState(.returned, of: id, at: context.now)
        try context.note(.returned, application, comment: reason)
        try ApplicationLetters(application, context).returned()
        return nil
    }

    /// Where consulting is a must the decision waits for the advice, unless there is a way past it and a reason; where it
    /// should be done, a reason is asked for.
    private func passOverConsultation(_ application: Application, _ context: ActContext) throws -> String? {
        guard application.state == .handedIn, let rule = try context.guideline.rule(ConsultationRule.self) else { return nil }
        if let passing, let wait = try AdviceWait.load(application, by: context.guideline, at: context.now, in: context.session) {
            guard wait.ways.contains(passing.way) else { throw ApplicationRefusal.adviceAwaited }
            let told = try passing.told(because: withoutAdvice, today: LocalDate(context.now, in: context.guideline.timeZone))
            try context.record(
                "application.decidedWithoutAdvice", clause: rule.basis.clause,
                ["application": .integer(id.rawValue), "way": .string(passing.way.rawValue)])
            return told
        }
        let passed = try context.passOver(
            rule.basis, because: withoutAdvice, field: AdvicePassed.reasonField, ["application": .integer(id.rawValue)])
        return passed.map { "Utan råd: \($0.reason)" }
    }
}
