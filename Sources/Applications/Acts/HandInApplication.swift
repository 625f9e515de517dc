import Guidelines
import Organisation

/// Hands an application in: to the coordinator where one is consulted, else to whoever decides (HBG-5.8, OSB-9, LUD-30,
/// GOT-39, KUN-20). Goes by the guideline in force, and keeps what was asked and answered.
public struct HandInApplication: Act {
    private let id: Application.ID
    private let seen: Int64
    private let reasons: [String: String]

    /// - Parameters:
    ///   - seen: the revision that the applicant read through.
    ///   - reasons: why something is done in spite of the guideline, by ``FormFlaw/reasonField``.
    public init(_ id: Application.ID, seen: Int64, reasons: [String: String] = [:]) {
        self.id = id
        self.seen = seen
        self.reasons = reasons
    }

    public func authorise(_ context: ActContext) throws { _ = try context.own(id) }

    public func perform(_ context: ActContext) throws {
        let application = try context.own(id)
        guard application.state.isBeingWritten else { throw ApplicationRefusal.notBeingWritten }
        guard application.revision == seen else { throw ApplicationRefusal.changedMeanwhile }
        let guideline = try context.guideline
        let sheet = try AnswerStore(session: context.session, application: id).sheet()
        let answers = FormAnswers(form: ApplicationForm(guideline), sheet: sheet)
        let facts = try FormFacts.load(for: answers, of: id, at: context.now, in: context.session)
        let check = FormCheck(answers, facts)
        if !check.hindrances.isEmpty { throw ApplicationRefusal.incomplete(check.hindrances) }
        guard let unit = answers.unit else { throw Refusal.notFound }
        let told = try accepted(check.questions, context)
        let round = application.round + 1
        try context.applications.setHandedIn(id, unit: unit, round: round, under: guideline, at: context.now)
        try keep(answers, told, facts, round: round, context)
        let handed = try context.handedIn(id)
        try context.note(.handedIn, handed, clause: guideline.rule(StartFormRule.self)?.basis.clause)
        try ApplicationLetters(handed, context).handedIn()
    }

    /// Why the applicant passes over what the guideline wants, by question; noted with each clause.
    private func accepted(_ flaws: [FormFlaw], _ context: ActContext) throws -> [String: String] {
        var fields = FieldReader()
        var told: [String: String] = [:]
        for flaw in flaws {
            let rule = TextRule("Varför, om ”\(flaw.prompt)”", length: 3...2000, allowsLines: true)
            told[flaw.question] = fields.read(reasons[flaw.reasonField] ?? "", rule)
        }
        try fields.finish()
        for flaw in flaws {
            try context.record("guideline.passedOver", clause: flaw.clause, ["application": .integer(id.rawValue)])
        }
        return told
    }

    private func keep(
        _ answers: FormAnswers, _ told: [String: String], _ facts: FormFacts, round: Int64, _ context: ActContext
    ) throws {
        for step in answers.form.steps {
            for question in step.questions {
                let line = HandedInLine(
                    question: question.id, step: step.title, prompt: question.prompt, kind: question.kind,
                    answer: facts.words(answers.sheet[question.id], question.kind), clauses: question.clauses.map(\.text),
                    reason: told[question.id])
                try context.applications.add(line, to: id, round: round)
            }
        }
    }
}
