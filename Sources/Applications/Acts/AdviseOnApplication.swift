import Guidelines
import Organisation

/// Gives the coordinator's advice on an application (HBG-3.2, HBG-5.6, OSB-8, KUN-11, KUN-15), or sends it back to be
/// changed.
public struct AdviseOnApplication: Act {
    /// What the coordinator thinks.
    public enum Advice: String, Sendable, CaseIterable {
        /// The channel should start.
        case inFavour = "tillstyrk"
        /// It should not.
        case against = "avstyrk"
        /// Something has to be changed first.
        case change = "andra"
    }

    private let id: Application.ID
    private let round: Int64
    private let advice: Advice
    private let comment: String

    /// - Parameters:
    ///   - round: the time it was handed in that the page showed.
    ///   - comment: what the applicant and whoever decides will read.
    public init(_ id: Application.ID, round: Int64, _ advice: Advice, comment: String) {
        self.id = id
        self.round = round
        self.advice = advice
        self.comment = comment
    }

    /// Takes the right to advise.
    public func authorise(_ context: ActContext) throws {
        try context.actor.require(.adviseOnApplications)
        _ = try context.handedIn(id)
    }

    public func perform(_ context: ActContext) throws {
        let application = try context.handedIn(id)
        guard application.state.isUnderWay else { throw ApplicationRefusal.notUnderWay }
        guard application.round == round else { throw ApplicationRefusal.changedMeanwhile }
        let comment = try Self.cleaned(comment, mayBeEmpty: advice == .inFavour)
        let letters = ApplicationLetters(application, context)
        switch advice {
        case .change:
            try context.applications.setState(.returned, of: id, at: context.now)
            try context.note(.returned, application, comment: comment)
            try letters.returned()
        case .inFavour, .against:
            try context.applications.setState(.advised, of: id, at: context.now)
            let kind: ApplicationEvent.Kind = advice == .inFavour ? .advisedFor : .advisedAgainst
            let clause = try context.guideline.rule(ConsultationRule.self)?.basis.clause
            try context.note(kind, application, comment: comment, clause: clause)
            try letters.advised()
        }
    }

    static func cleaned(_ comment: String, mayBeEmpty: Bool, field: String = "Kommentar") throws -> String {
        var fields = FieldReader()
        let text = fields.read(comment, TextRule(field, length: (mayBeEmpty ? 0 : 3)...4000, allowsLines: true))
        try fields.finish()
        return text
    }
}
