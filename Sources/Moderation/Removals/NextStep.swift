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
    /// The clauses behind the ground that asks for it.
    public let clauses: [ClauseID]

    /// What a ground asks for, in the order it is best done.
    public static func steps(after ground: Ground) -> [NextStep] {
        var kinds: [Kind] = []
        if ground.policeReport { kinds.append(.policeReport) }
        if ground.register { kinds.append(.register) }
        if ground.notifyAuthor { kinds.append(.notifyAuthor) }
        return kinds.map { NextStep(kind: $0, clauses: ground.clauses) }
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
