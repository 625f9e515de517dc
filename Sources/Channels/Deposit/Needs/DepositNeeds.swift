import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Finds the deposits that need renewing, from what is stored: nothing about it is kept.
public enum DepositNeeds {
    /// What each open channel's deposit needs, at most one need for each, by channel.
    ///
    /// - Parameter guideline: the one in force; a channel without a deposit is in need only where it asks for one (OSB-40).
    public static func all(by guideline: Guideline, at now: Date, in session: Session) throws -> [DepositNeed] {
        let leavings = try AbsenceStore.leavings(in: session)
        let today = LocalDate(now, in: guideline.timeZone)
        let finder = DepositNeedFinder(
            clause: guideline.rule(CredentialRule.self)?.basis.clause, holdersInstead: guideline.rule(AccessRule.self)?.people,
            now: now, timeZone: guideline.timeZone,
            keys: try CustodianKeyStore.active(on: today, in: session),
            custodians: try CustodianKeyStore.custodians(on: today, in: session),
            inactive: try inactive(in: session), people: try ChannelPeople.all(in: session),
            leavings: leavings)
        let deposits = try DepositStore.current(in: session)
        return try ChannelStore.channels(in: session).filter(\.isOpen).compactMap { finder.need(of: $0, deposits[$0.id]) }
            .sorted { $0.channel < $1.channel }
    }

    /// Whether a channel's sign-in lies deposited, well or not.
    public static func hasDeposit(_ channel: Channel.ID, in session: Session) throws -> Bool {
        try DepositStore.current(of: channel, in: session) != nil
    }

    /// Deactivated people.
    private static func inactive(in session: Session) throws -> Set<Person.ID> {
        Set(try session.rows("SELECT id FROM person WHERE active = 0").map { try $0.id("id") })
    }
}

/// The judgement itself.
struct DepositNeedFinder {
    let clause: ClauseID?
    /// How many with access do instead of a deposit (KUN-18): then no account becomes unreachable. Nil where nothing does.
    let holdersInstead: Int?
    let now: Date
    /// Where the municipality is, whose days are meant.
    let timeZone: TimeZone
    /// The keys of the custodians of today.
    let keys: [CustodianKey]
    let custodians: Set<Person.ID>
    let inactive: Set<Person.ID>
    /// Who is behind each channel, and so may know its sign-in.
    let people: [Channel.ID: ChannelPeople]
    let leavings: [Leaving]

    func need(of channel: Channel, _ deposit: Deposit?) -> DepositNeed? {
        guard let deposit else {
            return clause == nil || hasHoldersInstead(channel) ? nil : DepositNeed(channel: channel.id, kind: .missing, since: channel.openedOn, clause: clause)
        }
        let leftAt = leaving(after: deposit)
        return kind(deposit, leftAt).map {
            DepositNeed(channel: channel.id, kind: $0, since: since(deposit, $0, leftAt), clause: clause)
        }
    }

    private func hasHoldersInstead(_ channel: Channel) -> Bool {
        guard let holdersInstead else { return false }
        return Set(people[channel.id]?.holders.map(\.person) ?? []).count >= holdersInstead
    }

    /// When somebody who may know the sign-in left, after it was deposited.
    private func leaving(after deposit: Deposit) -> Date? {
        let knowing = (people[deposit.channel]?.everyone ?? []).union([deposit.depositedBy])
        return leavings.filter { knowing.contains($0.person) }
            .map(end)
            .filter { $0 > deposit.depositedAt && $0 <= now }.min()
    }

    /// When somebody's last day at work is over where the municipality is.
    private func end(of leaving: Leaving) -> Date { leaving.lastDay.adding(days: 1).start(in: timeZone) }

    private func kind(_ deposit: Deposit, _ leftAt: Date?) -> DepositNeed.Kind? {
        if deposit.openedAt != nil { return .opened }
        if deposit.readers.isDisjoint(with: custodians) { return .unreadable }
        if leftAt != nil || inactive.contains(deposit.depositedBy) || !deposit.readers.isSubset(of: custodians) { return .left }
        if !deposit.readers.isSuperset(of: keys.map(\.person)) { return .unsealed }
        return now.timeIntervalSince(deposit.depositedAt) >= DepositNeed.lasts ? .old : nil
    }

    private func since(_ deposit: Deposit, _ kind: DepositNeed.Kind, _ leftAt: Date?) -> Date {
        switch kind {
        case .opened: deposit.openedAt ?? deposit.depositedAt
        case .unsealed: keys.filter { !deposit.readers.contains($0.person) }.map(\.madeAt).max() ?? deposit.depositedAt
        case .old: deposit.depositedAt.addingTimeInterval(DepositNeed.lasts)
        case .left: leftAt ?? deposit.depositedAt
        case .unreadable, .missing: deposit.depositedAt
        }
    }
}
