import Guidelines
import Ledger
import Organisation

extension ActContext {
    var applications: ApplicationStore { ApplicationStore(session: session) }

    /// Whoever is signed in; only people apply, advise and decide.
    func signedIn() throws -> Person {
        guard let person = actor.person else { throw Refusal.notSignedIn }
        return person
    }

    /// Refuses whoever may not apply for channels. A unit's manager may without any role, since that is who starts a
    /// channel (HBG-5.5).
    func requireApplicant() throws {
        if let person = actor.person, try !PostStore.posts(of: person.id, in: session).isEmpty { return }
        try actor.require(.applyForChannel)
    }

    /// An application that the actor may read.
    ///
    /// - Parameter told: what whoever may know of it and not read it is told; nil for that advising would let them.
    /// - Throws: `Refusal.notFound` where the actor may not even know of it.
    func visible(_ id: Application.ID, otherwise told: (any Error)? = nil) throws -> Application {
        guard let application = try applications.application(id) else { throw Refusal.notFound }
        let sight = try ApplicationSight(actor, by: guideline, on: today, in: session)
        if try sight.maySee(application) { return application }
        let refusal = sight.refusal(of: application)
        throw refusal == .notFound ? refusal : told ?? refusal
    }

    /// The refusal that names a right, for an actor who lacks it anywhere; nil for one who has it.
    func missing(_ right: Right) -> Refusal? { actor.may(right) ? nil : .missingRight(right, channel: nil) }

    /// An application that the actor wrote.
    func own(_ id: Application.ID) throws -> Application {
        try requireApplicant()
        let application = try visible(id, otherwise: ApplicationRefusal.notYours)
        guard application.applicant == actor.person?.id else { throw ApplicationRefusal.notYours }
        return application
    }

    /// An application that has been handed in, whether or not the actor may read it.
    func handedIn(_ id: Application.ID) throws -> Application {
        guard let application = try applications.application(id), application.round > 0 else { throw Refusal.notFound }
        return application
    }

    /// Who decides on the application by the guideline in force.
    func decider(of application: Application) throws -> DecisionMaker {
        guard let key = application.unit, let unit = try UnitStore.unit(key, in: session) else { throw Refusal.notFound }
        return try DecisionMaker.decider(by: guideline, unit: unit, applicant: application.applicant, on: today, in: session)
    }

    /// The form as it was handed in under its version, or under the one in force where that can no longer be read.
    func answers(of application: Application) throws -> FormAnswers {
        let kept = try guideline(application.guideline, version: application.guidelineVersion)
        return FormAnswers(
            form: ApplicationForm(try kept ?? guideline),
            sheet: try AnswerStore(session: session, application: application.id).sheet())
    }

    /// What the form in force says of the answers now.
    func check(_ application: Application) throws -> FormCheck {
        let sheet = try AnswerStore(session: session, application: application.id).sheet()
        let answers = FormAnswers(form: ApplicationForm(try guideline), sheet: sheet)
        return FormCheck(answers, try FormFacts.load(for: answers, of: application.id, at: now, in: session))
    }

    /// Whether an approval takes a reason: it goes against the advice, or passes over what the guideline would rather have.
    func takesReason(toApprove application: Application) throws -> Bool {
        let events = try applications.events(of: application.id)
        return try application.isAdvisedAgainst(events) || check(application).questions.contains(where: \.isOfChoice)
    }

    /// Notes what happened, on the timeline and on the ledger. What people wrote stays off the ledger.
    ///
    /// - Parameter office: by what it was decided, for a decision.
    func note(
        _ kind: ApplicationEvent.Kind, _ application: Application, comment: String = "", round: Int64? = nil,
        clause: ClauseID? = nil, by office: DecidingOffice? = nil
    ) throws {
        let round = round ?? application.round
        let event = ApplicationEvent(
            kind: kind, person: try signedIn().id, at: now, comment: comment, round: round, decidedBy: office?.words)
        try applications.add(event, to: application.id)
        var data = application.ledgerData(round: round)
        if let office { data["decidedBy"] = .string(office.name) }
        try record(kind.ledgerName, clause: clause, data)
    }
}

extension Application {
    /// Whether the last advice on what is handed in now was not to start the channel.
    func isAdvisedAgainst(_ events: [ApplicationEvent]) -> Bool {
        let advice = events.last { $0.round == round && ($0.kind == .advisedFor || $0.kind == .advisedAgainst) }
        return advice?.kind == .advisedAgainst
    }

    func ledgerData(round: Int64) -> [String: LedgerValue] {
        var data: [String: LedgerValue] = ["application": .integer(id.rawValue), "round": .integer(round)]
        if let unit { data["unit"] = .integer(unit.rawValue) }
        if let channel { data["channel"] = .integer(channel.rawValue) }
        return data
    }
}

extension ApplicationEvent.Kind {
    /// The act's name on the ledger.
    var ledgerName: String {
        switch self {
        case .begun: "application.begun"
        case .helpAsked: "application.helpAsked"
        case .handedIn: "application.handedIn"
        case .returned: "application.returned"
        case .advisedFor: "application.advisedFor"
        case .advisedAgainst: "application.advisedAgainst"
        case .approved: "application.approved"
        case .refused: "application.refused"
        case .withdrawn: "application.withdrawn"
        case .opened: "application.opened"
        case .notOpened: "application.notOpened"
        }
    }
}
