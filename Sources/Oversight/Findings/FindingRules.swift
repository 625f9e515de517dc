import Channels
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Works out what is not as the guideline asks, from facts alone: the same facts give the same findings.
struct FindingRules {
    let facts: FindingFacts
    let rules: WatchedRules
    let now: Date
    /// The day where the municipality is.
    let today: LocalDate
    let timeZone: TimeZone

    /// Every finding, channel by channel in the order of the register.
    func findings() -> [Finding] { facts.channels.flatMap(findings(of:)) }

    func findings(of channel: Channel) -> [Finding] {
        takeover(channel) + people(channel) + account(channel) + links(channel) + upkeep(channel)
    }

    /// First of all, whatever else is wrong: no clause speaks of it, and every one that calls the channel official does.
    private func takeover(_ channel: Channel) -> [Finding] {
        facts.takeovers[channel.id].map { [finding(.takenOver, channel, by: rules.register?.basis.clause, since: $0.since)] } ?? []
    }

    /// A finding, with what is remembered of it.
    func finding(
        _ kind: FindingKind, _ channel: Channel, person: Person.ID? = nil, by clause: ClauseID?, since: Date? = nil,
        isAhead: Bool = false, _ detail: FindingDetail = .none
    ) -> Finding {
        let key = FindingKey(channel: channel.id, kind: kind, person: person)
        return Finding(
            kind: kind, channel: channel.id, person: person, clause: clause,
            strength: clause.flatMap(rules.guideline.clause)?.strength,
            since: since ?? facts.memory[key]?.firstSeenAt ?? now, isAhead: isAhead, detail: detail, answer: facts.answer(key))
    }

    /// The day where the municipality is.
    func day(_ date: Date) -> LocalDate { LocalDate(date, in: timeZone) }

    /// Whole days from a time until now.
    func days(since date: Date) -> Int { today.dayNumber - day(date).dayNumber }

    func start(_ day: LocalDate) -> Date { day.start(in: timeZone) }
}
