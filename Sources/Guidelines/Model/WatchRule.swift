import WorkingTime

/// When the channels are watched (HBG-8.1, OSB-13, GOT-37, KUN-43, KUN-46).
public struct WatchRule: Rule {
    /// Who set the hours.
    public enum Source: String, RuleWord {
        /// The guideline itself.
        case guideline
        /// The municipality, because the guideline says nothing.
        case municipality
        /// The plan of each channel.
        case plan

        public var phrase: Phrase {
            switch self {
            case .guideline: Phrase("enligt riktlinjen", "by the guideline")
            case .municipality: Phrase("kommunens eget val", "the municipality's own choice")
            case .plan: Phrase("enligt varje kanals plan", "as each channel's plan has it")
            }
        }
    }

    /// The hours that deadlines are counted in.
    public let calendar: WorkingCalendar
    /// Who set them.
    public let setBy: Source
    /// What the guideline says about it, in a few words.
    public let words: String?
    /// Whether it asks that accounts with open comments are watched in particular.
    public let openComments: Bool
    /// The clauses; empty when the guideline is silent and the municipality set the hours.
    public let basis: RuleBasis

    public var aspects: [Aspect] {
        let hours = calendar.staffedMinutesAWeek
        let week = Phrase(ReportWords(.sv).week(calendar), ReportWords(.en).week(calendar))
        let words = words.map { Phrase($0, $0) }
        return .saying(
            setBy == .plan
                ? .way("hours", setBy) : Aspect(name: "hours", measure: .demand(hours), phrase: words ?? week),
            .demand("openComments", openComments, Phrase("öppna kommentarer hålls under uppsikt", "open comments are kept under watch")),
        )
    }

    private enum CodingKeys: String, CodingKey {
        case setBy, words, openComments, basis
    }
}

extension WorkingCalendar {
    /// How many minutes of an ordinary week somebody is there.
    fileprivate var staffedMinutesAWeek: Int {
        hours.values.joined().reduce(0) { $0 + $1.end.minutes - $1.start.minutes }
    }
}
