import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Findings together with what they are about.
public struct FindingBoard: Sendable {
    /// The findings, channel by channel in the order of the register.
    public let findings: [Finding]
    /// What is wrong with the installation as a whole.
    public let common: [CommonFinding]
    /// The channels that were looked at, whether or not anything is wrong with them.
    public let channels: [Channel.ID: Channel]
    /// Everyone, for names.
    public let persons: [Person.ID: Person]
    /// The rules that were looked by.
    public let rules: WatchedRules
    let facts: FindingFacts

    /// The same, of some channels only.
    ///
    /// - Parameter withCommon: whether what is wrong with the whole is included.
    func narrowed(withCommon: Bool, to isIncluded: (Channel) -> Bool) -> FindingBoard {
        let channels = self.channels.filter { isIncluded($0.value) }
        return FindingBoard(
            findings: findings.filter { channels[$0.channel] != nil }, common: withCommon ? common : [], channels: channels, persons: persons, rules: rules,
            facts: facts)
    }
}

/// Reads the facts and works out the findings, in one transaction.
struct FindingReader {
    let guideline: Guideline
    let now: Date
    /// Whether somebody has said how people reach the server; nil where that cannot be known.
    var hasPublicAddress: Bool?

    func findings(in session: Session) throws -> FindingBoard {
        let today = LocalDate(now, in: guideline.timeZone)
        let facts = try FindingFacts.load(by: guideline, at: now, today: today, in: session)
        let rules = WatchedRules(guideline)
        let work = FindingRules(facts: facts, rules: rules, now: now, today: today, timeZone: guideline.timeZone)
        let common = CommonFindings(
            rules: rules, now: now, today: today, hasPublicAddress: hasPublicAddress, open: Set(facts.channels.map(\.id)))
        return FindingBoard(
            findings: work.findings(), common: try common.findings(in: session), channels: Dictionary(facts.channels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            persons: facts.persons, rules: rules, facts: facts)
    }
}
