import Foundation
import WorkingTime

/// The numbers that no guideline gives. Each says what it is for, so that a municipality can judge it.
public enum OversightPolicy {
    /// How many days before an absence a deputy is asked for.
    public static let absenceAhead = 14
    /// How many days before somebody leaves a new person is asked for (KUN-19: promptly).
    public static let leavingAhead = 30
    /// How many days of an absence are looked through for a day without a deputy.
    static let absenceHorizon = 90
    /// After how many days without a post of its own a channel is called inactive (KUN-57).
    public static let inactiveDays = 90
    /// After how many days of late answers or lost contact a channel is called ill kept (KUN-58).
    public static let illKeptDays = 14
    /// How long contact may be lost before it is told, in seconds: a day (GOT-37).
    static let contactPatience: TimeInterval = 86_400
    /// How old the last contact may be for a channel's silence to be known, in seconds: a week.
    static let knownSilence: TimeInterval = 7 * 86_400
    /// How often a channel's responsible says that it is still needed, in days.
    public static let reviewDays = 365
    /// How many days a closing case may take before it is told.
    public static let closingDays = 30
    /// How many days somebody has to put a finding right before their manager is told.
    public static let escalateDays = 7
    /// For how many days nobody is written to again about how a server was started, though it has been put right meanwhile or
    /// another server was started otherwise.
    static let retellDays = 28
    /// How long a report from the public may lie when no ground says when its matter is to be gone.
    static let reportPatience = TimeLimit.workingDays(1)
    /// How often links are fetched, in seconds: a week.
    public static let linkRhythm: TimeInterval = 7 * 86_400
    /// How soon the same channel's links may be fetched again at somebody's wish, in seconds.
    static let linkPatience: TimeInterval = 30
}
