import Guidelines

/// The questions of an application as a guideline asks them, in short steps: the guideline's own form, and what the
/// register needs besides.
public struct ApplicationForm: Sendable {
    /// The guideline that asks.
    public let guideline: Guideline
    /// The steps in the order they are taken; never empty.
    public let steps: [FormStep]

    /// The form under a guideline. One that is silent about papers before the start still has what the register needs.
    public init(_ guideline: Guideline) {
        self.guideline = guideline
        let paper = guideline.rule(StartFormRule.self)
        let own = Self.settled(by: paper)
        steps =
            [Self.channelStep(without: own)] + Self.paperSteps(guideline, paper) + [
                Self.publicStep, Self.timeStep(guideline, paper), Self.peopleStep(guideline, without: own),
            ]
    }

    /// Every question in order.
    public var questions: [FormQuestion] { steps.flatMap(\.questions) }

    /// A question by its name; nil when the form has none such.
    public func question(_ id: String) -> FormQuestion? { questions.first { $0.id == id } }

    /// The question whose answer settles what we ask ourselves; nil when nothing does.
    public func question(for own: OwnQuestion) -> FormQuestion? { questions.first { $0.own == own } }

    /// The number of the step that asks a question, counted from one; nil when none does.
    public func step(asking id: String) -> Int? {
        steps.firstIndex { $0.questions.contains { $0.id == id } }.map { $0 + 1 }
    }
}

/// A few questions that are answered together.
public struct FormStep: Sendable {
    /// What a step is about.
    public enum Kind: Sendable, Equatable {
        /// Name, unit, platform and address.
        case channel
        /// A part of the guideline's own form.
        case paper(StartFormRule.Kind, part: Int, of: Int)
        /// What the public will read.
        case visitors
        /// What the channel takes and risks.
        case time
        /// Who answers, watches and covers.
        case people
    }

    /// What it is about.
    public let kind: Kind
    /// Its questions; never empty.
    public let questions: [FormQuestion]

    /// What it is called.
    public var title: String {
        switch kind {
        case .channel: "Kanalen"
        case .paper(let kind, _, 1): kind.phrase.swedish.capitalisedFirst
        case .paper(let kind, let part, let count): "\(kind.phrase.swedish.capitalisedFirst), del \(part) av \(count)"
        case .visitors: "Det som allmänheten ser"
        case .time: questions.contains { $0.own == .secrecy } ? "Tid, resurser och risker" : "Tid och resurser"
        case .people: "De som sköter kanalen"
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
