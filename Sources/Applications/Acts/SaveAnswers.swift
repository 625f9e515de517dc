import Foundation
import Organisation

/// Keeps what has been written so far, finished or not. Nothing is asked of the answers until the application is handed
/// in, so nobody loses what they typed.
public struct SaveAnswers: Act {
    /// The most bytes that are kept of one answer: more than any answer may have when it is handed in.
    public static let mostBytes = 60_000

    /// How a save went.
    public struct Outcome: Sendable, Equatable {
        /// The application's revision now.
        public let revision: Int64
        /// The questions where somebody else had answered since the page was made. Both answers are kept.
        public let competing: [String]
    }

    private let id: Application.ID
    private let seen: Int64
    private let given: [String: String]

    /// - Parameters:
    ///   - seen: the revision that the page showed.
    ///   - given: what was written, by the question's name. Names of questions that nobody asked are let be.
    public init(_ id: Application.ID, seen: Int64, _ given: [String: String]) {
        self.id = id
        self.seen = seen
        self.given = given
    }

    /// Takes the right to apply, and that the application is one's own or that its applicant asked for help (HBG-5.9).
    public func authorise(_ context: ActContext) throws {
        try context.requireApplicant()
        let application = try context.visible(id, otherwise: ApplicationRefusal.notYours)
        let mayHelp = application.helpAskedAt != nil && context.actor.may(.adviseOnApplications)
        guard application.applicant == context.actor.person?.id || mayHelp else { throw ApplicationRefusal.notYours }
    }

    public func perform(_ context: ActContext) throws -> Outcome {
        let application = try context.visible(id)
        guard application.state.isBeingWritten else { throw ApplicationRefusal.notBeingWritten }
        let known = try knownQuestions(application, context)
        let store = AnswerStore(session: context.session, application: id)
        let sheet = try store.sheet()
        let next = application.revision + 1
        var (changed, competing): ([String: String], [String]) = ([:], [])
        for (question, raw) in given.sorted(by: { $0.key < $1.key }) where known.contains(question) {
            let value = Self.kept(raw)
            guard value != sheet[question], try value != store.value(of: question, at: seen) else { continue }
            let answer = Answer(
                question: question, value: value, revision: next, writer: try context.signedIn().id, writtenAt: context.now)
            if (sheet.standing[question]?.revision ?? 0) > seen {
                competing.append(question)
                if sheet.others(than: question).contains(value) { continue }
                try store.add(answer, competing: true)
            } else {
                changed[question] = value
                if sheet.competing[question]?.allSatisfy({ $0.revision <= seen }) == true { try store.settle(question) }
                try store.add(answer, competing: false)
            }
        }
        context.nothingChanged()
        guard !changed.isEmpty || !competing.isEmpty else { return Outcome(revision: application.revision, competing: []) }
        try keep(application, next, changed, context)
        return Outcome(revision: next, competing: competing)
    }

    /// The questions of the form in force, and of the one that the application was begun under: a page that was open
    /// while the guideline changed still keeps what was typed in it.
    private func knownQuestions(_ application: Application, _ context: ActContext) throws -> Set<String> {
        let former = try context.guideline(application.guideline, version: application.guidelineVersion)
        let forms = try [context.guideline, former].compactMap(\.self).map { ApplicationForm($0) }
        return Set(forms.flatMap(\.questions).map(\.id))
    }

    /// What lists show of a draft follows its answers.
    private func keep(_ application: Application, _ revision: Int64, _ changed: [String: String], _ context: ActContext) throws {
        let name = changed[OwnQuestion.name.rawValue].map { String($0.prefix(120)) } ?? application.name
        let unit = changed[OwnQuestion.unit.rawValue].flatMap { MunicipalUnit.ID($0) } ?? application.unit
        let known = try unit.flatMap { try UnitStore.unit($0, in: context.session) }?.id
        try context.applications.setRevision(revision, name: name, unit: known, of: id, at: context.now)
    }

    /// Bounded, and without what a database cannot hold.
    private static func kept(_ raw: String) -> String {
        let text = raw.replacing("\0", with: "")
        return text.utf8.count <= mostBytes ? text : String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
    }
}

/// Chooses between two answers to the same question, written by two people at once.
public struct ChooseAnswer: Act {
    private let id: Application.ID
    private let question: String
    private let place: Int?

    /// - Parameter place: the place of the answer that is to hold among the competing, from zero; nil keeps the one that
    ///   stands.
    public init(_ id: Application.ID, _ question: String, competing place: Int?) {
        self.id = id
        self.question = question
        self.place = place
    }

    public func authorise(_ context: ActContext) throws { try SaveAnswers(id, seen: 0, [:]).authorise(context) }

    public func perform(_ context: ActContext) throws {
        let application = try context.visible(id)
        guard application.state.isBeingWritten else { throw ApplicationRefusal.notBeingWritten }
        let store = AnswerStore(session: context.session, application: id)
        context.nothingChanged()
        guard let others = try store.sheet().competing[question] else { return }
        if let place, !others.indices.contains(place) { throw ApplicationRefusal.changedMeanwhile }
        try store.settle(question)
        if let place { try context.carryOut(SaveAnswers(id, seen: application.revision, [question: others[place].value])) }
    }
}
