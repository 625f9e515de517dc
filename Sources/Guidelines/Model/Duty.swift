import WorkingTime

/// Something that must be done within a time: answering, or taking down.
public struct Duty: Rule {
    /// Who set the number.
    public enum LimitSource: String, CaseIterable, Sendable, Codable {
        /// The guideline itself.
        case guideline
        /// The municipality, because the guideline only says "quickly" or the like.
        case municipality
    }

    /// Who answers for it in the end.
    public enum Escalation: String, RuleWord {
        case manager

        public var phrase: Phrase { Phrase("chefen är ytterst ansvarig", "the manager is finally responsible") }
    }

    /// How long it may take.
    public let limit: TimeLimit
    /// Who set the limit.
    public let limitSetBy: LimitSource
    /// What the guideline says about the time, in a few words of its own.
    public let words: String?
    /// Who answers for it in the end (KUN-47); nil when the guideline does not say.
    public let escalatesTo: Escalation?
    /// The clauses behind it, the one that sets the time first.
    public let basis: RuleBasis
    /// The clause that sets the time.
    public let clause: ClauseID

    public var aspects: [Aspect] {
        .saying(
            limitAspect,
            escalatesTo.map { .number("escalatesTo", 1, $0.phrase) },
        )
    }

    /// A limit that the municipality chose is compared by what the guideline says, not by the municipality's number.
    private var limitAspect: Aspect {
        let told = words.map { Phrase($0, $0) }
        let phrase = told ?? Phrase("inom \(limit.words(in: .sv))", "within \(limit.words(in: .en))")
        let measure: Aspect.Measure =
            limitSetBy == .guideline ? .freedom(limit.roughMinutes) : .way("words")
        return Aspect(name: "limit", measure: measure, phrase: phrase)
    }
}

extension Duty {
    /// The clauses behind it, the one that sets the time first. Never empty.
    public var clauses: [ClauseID] { basis.clauses }
    /// How binding the limit is: must for a hard one, should for "preferably".
    public var strength: Strength { basis.strength }
    /// What to keep in mind, as that the clause can be read in several ways.
    public var note: Note? { basis.note }
    /// The law behind it.
    public var law: String? { basis.law }
    /// How the limit is counted.
    public var reading: Reading { limit.reading }
}

extension TimeLimit {
    /// About how many minutes on the wall clock, good enough to tell which of two limits is shorter.
    var roughMinutes: Int {
        switch self {
        case .staffedMinutes(let minutes): minutes * 3
        case .workingDays(let days): days * 24 * 60
        case .wallClockHours(let hours): hours * 60
        }
    }
}
