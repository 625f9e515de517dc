import Channels
import Database
import Foundation
import Guidelines
import Organisation

/// A wish to start a channel, from the first draft to a decision.
public struct Application: Sendable, Identifiable {
    /// The key of a stored application.
    public typealias ID = RowID<Application>

    /// Its own key.
    public let id: ID
    /// Who began it, hands it in and can withdraw it.
    public let applicant: Person.ID
    /// The unit that it is for; nil until one is chosen.
    public let unit: MunicipalUnit.ID?
    /// What the channel will be called; empty until that is answered.
    public let name: String
    /// How far it has come.
    public let state: State
    /// Counts up whenever an answer changes, so that an old page is known from a new.
    public let revision: Int64
    /// How many times it has been handed in.
    public let round: Int64
    /// The guideline that the form was last read under.
    public let guideline: String
    /// That guideline's version: while it is a draft, the one it was begun under; then the one it was handed in under.
    public let guidelineVersion: Int
    /// When the applicant asked the coordinator to help filling it in; nil otherwise (HBG-5.9).
    public let helpAskedAt: Date?
    /// When it was begun.
    public let begunAt: Date
    /// When something last happened to it.
    public let changedAt: Date
    /// The channel that came of it; nil before it is in the register.
    public let channel: Channel.ID?
    /// What paper it was handed in as; nil before, and where the guideline had none.
    public let paper: StartFormRule.Kind?

    /// Whether it is an activity plan that somebody is to keep: it is approved, and is the plan itself (OSB-9, OSB-39).
    public var isPlanToKeep: Bool { state == .approved && paper == .activityPlan }
}

extension Application {
    /// How far an application has come.
    public enum State: String, Sendable, CaseIterable, SQLConvertible {
        /// Being written; nobody but the applicant, and whoever was asked to help, sees it.
        case draft
        /// Handed in, waiting for advice, or for the decision where nobody is consulted.
        case handedIn = "handed-in"
        /// Sent back to be changed.
        case returned
        /// The coordinator has given advice; waiting for the decision.
        case advised
        /// Decided: the channel may start.
        case approved
        /// Decided: it may not.
        case refused
        /// The applicant took it back.
        case withdrawn

        /// Whether the applicant can change answers.
        public var isBeingWritten: Bool { self == .draft || self == .returned }
        /// Whether it waits for somebody who advises or decides.
        public var isUnderWay: Bool { self == .handedIn || self == .advised }
    }
}

/// Something that happened to an application: a line of its timeline.
public struct ApplicationEvent: Sendable {
    /// What can happen.
    public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
        case begun
        case helpAsked = "help-asked"
        case handedIn = "handed-in"
        case returned
        case advisedFor = "advised-for"
        case advisedAgainst = "advised-against"
        case approved
        case refused
        case withdrawn
        /// The channel was put in the register.
        case opened
        /// The channel could not be put in the register at once; the comment says why.
        case notOpened = "not-opened"
    }

    /// What happened.
    public let kind: Kind
    /// Who did it.
    public let person: Person.ID
    /// When.
    public let at: Date
    /// What that person wrote; empty when nothing.
    public let comment: String
    /// The time that it was handed in which it belongs to; zero before the first.
    public let round: Int64
    /// By what it was decided, in words: "Chef för Biblioteket". Nil for what is no decision, and for decisions from before
    /// this was kept.
    public let decidedBy: String?
}

/// A question with its answer as it was handed in.
public struct HandedInLine: Sendable {
    /// The question's name.
    public let question: String
    /// The step it was asked in.
    public let step: String
    /// The question as it was put.
    public let prompt: String
    /// What the answer looks like.
    public let kind: AnswerKind
    /// The answer in words; empty where there was none.
    public let answer: String
    /// The clauses that asked it, as names.
    public let clauses: [String]
    /// Why the applicant does it in spite of the guideline; nil where nobody had to say.
    public let reason: String?
}
