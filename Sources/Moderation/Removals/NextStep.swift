import Guidelines

/// Something that the guideline asks people to do when they have removed something.
public struct NextStep: Sendable, Equatable {
    /// What is to be done.
    public enum Kind: String, Sendable, CaseIterable {
        /// Report it to the police (HBG-8.20).
        case policeReport = "police-report"
        /// Enter it in the diarium (HBG-8.22, OSB-48, GOT-20).
        case register
        /// Treat what was removed as the public record that it is (LUD-53).
        case publicRecord = "public-record"
        /// Keep it for as long as the document plan says (KUN-31).
        case keep
        /// Tell the author, if that can be done (HBG-6.7, HBG-8.26).
        case notifyAuthor = "notify-author"
    }

    /// What is to be done.
    public let kind: Kind
    /// The clauses that ask for it, the one that sets it first.
    public let clauses: [ClauseID]
    /// What to keep in mind when doing it.
    public let note: Note?

    /// What a guideline asks for after a removal on one of its grounds, in the order it is best done.
    public static func steps(after ground: Ground, by guideline: Guideline) -> [NextStep] {
        [
            ground.policeReport ? guideline.rule(PoliceReportRule.self).map { NextStep(.policeReport, $0.basis) } : nil,
            guideline.rule(RemovedRecordsRule.self).flatMap { rule in
                kind(rule, ground).map { NextStep($0, rule.basis) }
            },
            ground.notifyAuthor ? guideline.rule(AuthorNoticeRule.self).map { NextStep(.notifyAuthor, $0.basis) } : nil,
        ].compactMap(\.self)
    }

    /// What is registered stands with each ground; another treatment holds for everything that is removed.
    private static func kind(_ rule: RemovedRecordsRule, _ ground: Ground) -> Kind? {
        if ground.register { return .register }
        switch rule.treatment {
        case .registered: return nil
        case .publicRecord: return .publicRecord
        case .keptByPlan: return .keep
        }
    }

    private init(_ kind: Kind, _ basis: RuleBasis) {
        self.kind = kind
        clauses = basis.clauses
        note = basis.note
    }

    /// What a person reads.
    public var swedish: String {
        switch kind {
        case .policeReport: "Polisanmäl det som tagits bort."
        case .register: "För in det borttagna i diariet."
        case .publicRecord: "Hantera det borttagna som allmän handling."
        case .keep: "Behåll det sparade tills dokumenthanteringsplanen låter det gallras."
        case .notifyAuthor: "Berätta för den som skrev, om det går, att inlägget är borttaget och varför."
        }
    }
}
