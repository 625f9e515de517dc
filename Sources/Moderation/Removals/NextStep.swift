import Guidelines

/// Something that the guideline asks people to do when they have removed something.
public struct NextStep: Sendable, Equatable {
    /// What is to be done.
    public enum Kind: String, Sendable, CaseIterable {
        /// Report it to the police (HBG-8.20).
        case policeReport = "police-report"
        /// Enter it in the diarium (HBG-8.22, HBG-8.27).
        case register
        /// Tell the author, if that can be done (HBG-6.7, HBG-8.26).
        case notifyAuthor = "notify-author"
    }

    /// What is to be done.
    public let kind: Kind
    /// The clauses that ask for it.
    public let clauses: [ClauseID]

    /// What a ground of the guideline asks for, in the order it is best done.
    public static func steps(after ground: Ground, by guideline: Guideline) -> [NextStep] {
        let basis: [(kind: Kind, isAsked: Bool, basis: RuleBasis?)] = [
            (.policeReport, ground.policeReport, guideline.rule(PoliceReportRule.self)?.basis),
            (.register, ground.register, guideline.rule(RemovedRecordsRule.self)?.basis),
            (.notifyAuthor, ground.notifyAuthor, guideline.rule(AuthorNoticeRule.self)?.basis),
        ]
        return basis.filter(\.isAsked).map { NextStep(kind: $0.kind, clauses: $0.basis?.clauses ?? ground.clauses) }
    }

    /// What a person reads.
    public var swedish: String {
        switch kind {
        case .policeReport: "Polisanmäl det som tagits bort."
        case .register: "För in det borttagna i diariet."
        case .notifyAuthor: "Berätta för den som skrev, om det går, att inlägget är borttaget och varför."
        }
    }
}
