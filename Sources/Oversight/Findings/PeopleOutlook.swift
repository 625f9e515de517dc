import Channels
import Database
import Organisation
import WorkingTime

/// What is wrong with the people behind a channel, and what would become wrong if somebody's parts in it were taken away.
public struct PeopleOutlook: Sendable {
    /// What is wrong now.
    public let findings: [Finding]
    /// What would be wrong that is not now; empty when nobody's parts were asked about.
    public let coming: [Finding]
    /// Everyone, for names.
    public let persons: [Person.ID: Person]
}

extension Oversight {
    /// Looks at the people of one channel, for whoever may see the register.
    ///
    /// - Parameters:
    ///   - leaver: somebody who might be taken off.
    ///   - parts: what would be taken away.
    public func people(
        of channel: Channel, without leaver: Person.ID? = nil, _ parts: Set<ChannelPart> = []
    ) async throws -> PeopleOutlook {
        let guideline = try await guidelines.current()
        let now = clock()
        return try await database.read { session in
            try FindingReader(guideline: guideline, now: now).people(of: channel, without: leaver, parts, in: session)
        }
    }
}

extension FindingReader {
    fileprivate func people(
        of channel: Channel, without leaver: Person.ID?, _ parts: Set<ChannelPart>, in session: Session
    ) throws -> PeopleOutlook {
        let today = LocalDate(now, in: guideline.timeZone)
        var facts = try FindingFacts.load(by: guideline, at: now, today: today, in: session)
        let findings = channel.isOpen ? rules(facts, today).people(channel) : []
        var coming: [Finding] = []
        if let leaver, channel.isOpen {
            let held = try ChannelPart.held(by: leaver, in: channel.id, session)
            facts.people[channel.id] = facts.people[channel.id]?.without(leaver, parts, held: held)
            coming = rules(facts, today).people(channel).filter { next in
                !findings.contains { $0.key == next.key && $0.detail == next.detail }
            }
        }
        return PeopleOutlook(findings: findings, coming: coming, persons: facts.persons)
    }

    private func rules(_ facts: FindingFacts, _ today: LocalDate) -> FindingRules {
        FindingRules(facts: facts, rules: WatchedRules(guideline), now: now, today: today, timeZone: guideline.timeZone)
    }
}

extension ChannelPeople {
    /// The same people without somebody's parts. Who has a role in the channel and in all keeps the one that is not taken.
    fileprivate func without(_ person: Person.ID, _ parts: Set<ChannelPart>, held: [ChannelPart]) -> ChannelPeople {
        let left = Set(held).subtracting(parts)
        var people = self
        if !left.contains(where: { $0.role == .editor }) { people.editors.removeAll { $0 == person } }
        if !left.contains(where: { $0.role == .deputy }) { people.deputies.removeAll { $0 == person } }
        if !left.contains(.access) { people.holders.removeAll { $0.person == person } }
        return people
    }
}
