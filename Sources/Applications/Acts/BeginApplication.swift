import Organisation

/// Begins an application, which is a draft of the applicant's own until it is handed in (HBG-3.1, KUN-9).
public struct BeginApplication: Act {
    public init() {}

    /// Takes the right to apply, or a post for a unit.
    public func authorise(_ context: ActContext) throws { try context.requireApplicant() }

    public func perform(_ context: ActContext) throws -> Application.ID {
        let person = try context.signedIn()
        let guideline = try context.guideline
        let id = try context.applications.insert(
            by: person.id, unit: person.unitID, guideline: guideline.id, version: guideline.version, at: context.now)
        if let unit = person.unitID {
            let answer = Answer(
                question: OwnQuestion.unit.rawValue, value: unit.description, revision: 0, writer: person.id,
                writtenAt: context.now)
            try AnswerStore(session: context.session, application: id).add(answer, competing: false)
        }
        guard let application = try context.applications.application(id) else { throw Refusal.notFound }
        try context.note(.begun, application)
        return id
    }
}
