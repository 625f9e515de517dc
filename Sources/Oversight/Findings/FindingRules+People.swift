import Channels
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Who answers, who stands in, who has access. Looked at each time, since people come and go while channels stay.
extension FindingRules {
    func people(_ channel: Channel) -> [Finding] {
        let people = facts.people[channel.id] ?? ChannelPeople()
        return answerable(channel, people) + deputies(channel, people) + access(channel, people) + leavers(channel, people) + documents(channel)
    }

    private func answerable(_ channel: Channel, _ people: ChannelPeople) -> [Finding] {
        var found: [Finding] = []
        let clause = rules.responsible?.basis.clause
        if let named = channel.responsible {
            if people.responsible == nil { found.append(finding(.responsibleDeactivated, channel, person: named, by: clause)) }
        } else {
            found.append(finding(.noResponsible, channel, by: clause))
        }
        if people.editors.isEmpty { found.append(finding(.noEditor, channel, by: rules.editors?.basis.clause)) }
        if let rule = rules.politicians, !rule.mayAnswerForChannels {
            let answering = Set(people.editors + (people.responsible.map { [$0] } ?? []))
            for person in answering.sorted() where facts.persons[person]?.isPolitician == true {
                found.append(finding(.politicianAnswers, channel, person: person, by: rule.basis.clause))
            }
        }
        return found
    }

    /// HBG-12.9 asks for cover where one person is alone; LUD-37, GOT-36 and KUN-45 for whoever is away.
    private func deputies(_ channel: Channel, _ people: ChannelPeople) -> [Finding] {
        guard let rule = rules.deputy else { return [] }
        let watched: Set<Person.ID>
        switch rule.when {
        case .absence: watched = Set(people.editors + (people.responsible.map { [$0] } ?? []))
        case .soleEditor:
            guard people.editors.count == 1 else { return [] }
            if people.deputies.allSatisfy(people.editors.contains) {
                return [finding(.noDeputy, channel, person: people.editors[0], by: rule.basis.clause)]
            }
            watched = Set(people.editors)
        }
        return watched.sorted().compactMap { uncovered($0, channel, people, by: rule.basis.clause) }
    }

    private func uncovered(
        _ person: Person.ID, _ channel: Channel, _ people: ChannelPeople, by clause: ClauseID?
    ) -> Finding? {
        let deputies = people.deputies.filter { $0 != person }
        for absence in facts.absences[person] ?? [] {
            let first = max(absence.from, today)
            guard first <= today.adding(days: OversightPolicy.absenceAhead) else { continue }
            let last = min(absence.to ?? first.adding(days: OversightPolicy.absenceHorizon), first.adding(days: OversightPolicy.absenceHorizon))
            guard first <= last, let day = (first.dayNumber...last.dayNumber).lazy.map(LocalDate.init(dayNumber:))
                .first(where: { day in !deputies.contains { isThere($0, on: day) } })
            else { continue }
            return finding(
                .absenceUncovered, channel, person: person, by: clause, since: day > today ? nil : start(max(absence.from, day)),
                isAhead: day > today, .period(from: max(absence.from, day == first ? absence.from : day), to: absence.to))
        }
        return nil
    }

    private func isThere(_ person: Person.ID, on day: LocalDate) -> Bool {
        if let last = facts.leavings[person], last < day { return false }
        return !(facts.absences[person] ?? []).contains { $0.covers(day) }
    }

    /// KUN-18: at least so many always have access. Who has left cannot be counted on.
    private func access(_ channel: Channel, _ people: ChannelPeople) -> [Finding] {
        var found: [Finding] = []
        if let rule = rules.access {
            let count = Set(people.holders.map(\.person)).count { facts.leavings[$0].map { $0 >= today } ?? true }
            if count < rule.people {
                found.append(finding(.tooFewWithAccess, channel, by: rule.basis.clause, .count(count, of: rule.people)))
            }
        }
        if let rule = rules.accounts, rule.privateProfilesAvoided {
            for holder in people.holders where holder.profile == .personal && holder.reason == nil {
                found.append(finding(.privateProfile, channel, person: holder.person, by: rule.basis.clause, since: holder.since))
            }
        }
        return found
    }

    /// HBG-4.19 and KUN-59: what governs the channels reaches those who run them. Told only where there is something to read.
    private func documents(_ channel: Channel) -> [Finding] {
        guard let clause = rules.spreadingClause, let unread = facts.unread[channel.id], unread.people > 0 else { return [] }
        return [finding(.documentsUnread, channel, by: clause, .count(unread.people, of: unread.team))]
    }

    /// KUN-19: when somebody leaves, a new person is appointed promptly. Where no clause asks for that, it is told once
    /// the person has left.
    private func leavers(_ channel: Channel, _ people: ChannelPeople) -> [Finding] {
        let clause = rules.leaverClause
        let ahead = clause == nil ? -1 : OversightPolicy.leavingAhead
        return people.everyone.sorted().compactMap { person in
            guard let last = facts.leavings[person], last <= today.adding(days: ahead) else { return nil }
            return finding(
                .leaverListed, channel, person: person, by: clause, since: last < today ? start(last.adding(days: 1)) : nil,
                isAhead: last >= today, .day(last))
        }
    }
}
