/// How one guideline stands to another on a topic.
public enum Verdict: String, RuleWord {
    /// Both say the same.
    case equal
    /// The second asks for more.
    case stricter
    /// The second asks for less.
    case looser
    /// At least one of them says nothing.
    case silent
    /// Each asks for something that the other does not, or they exclude each other.
    case conflicting

    public var phrase: Phrase {
        switch self {
        case .equal: Phrase("lika", "equal")
        case .stricter: Phrase("strängare", "stricter")
        case .looser: Phrase("friare", "looser")
        case .silent: Phrase("säger inget", "silent")
        case .conflicting: Phrase("skiljer sig", "conflicting")
        }
    }

    /// How the second position stands to the first.
    public init(_ left: Position?, _ right: Position?) {
        guard let left, let right else {
            self = .silent
            return
        }
        let names = Set((left.aspects + right.aspects).map(\.name))
        let steps = names.map { name in
            Self.step(
                left.aspects.first { $0.name == name }?.measure, right.aspects.first { $0.name == name }?.measure)
        }
        let binding = Step(right.strength.demand - left.strength.demand)
        self = (steps + [binding]).reduce(Step.same, +).verdict
    }

    /// How one answer stands to another.
    fileprivate enum Step {
        case same, up, down, apart

        init(_ difference: Int) {
            self = difference == 0 ? .same : difference > 0 ? .up : .down
        }

        static func + (first: Step, second: Step) -> Step {
            if first == .same || first == second { return second }
            return second == .same ? first : .apart
        }

        var verdict: Verdict {
            switch self {
            case .same: .equal
            case .up: .stricter
            case .down: .looser
            case .apart: .conflicting
            }
        }
    }

    private static func step(_ left: Aspect.Measure?, _ right: Aspect.Measure?) -> Step {
        switch (left, right) {
        case (.demand(let first), .demand(let second)): Step(second - first)
        case (.freedom(let first), .freedom(let second)): Step(first - second)
        case (.things(let first), .things(let second)): step(first, second)
        case (.permissions(let first), .permissions(let second)): step(second, first)
        case (.some, nil): step(right, left).turned
        case (nil, .demand), (nil, .things): .up
        case (nil, .freedom), (nil, .permissions): .down
        case (nil, .way): .up
        case (nil, nil): .same
        default: left == right ? .same : .apart
        }
    }

    /// Asking for everything that the other asks for, and more, is stricter.
    private static func step(_ left: Set<String>, _ right: Set<String>) -> Step {
        if left == right { return .same }
        if left.isSubset(of: right) { return .up }
        return right.isSubset(of: left) ? .down : .apart
    }
}

extension Verdict.Step {
    fileprivate var turned: Self {
        switch self {
        case .up: .down
        case .down: .up
        case .same, .apart: self
        }
    }
}
