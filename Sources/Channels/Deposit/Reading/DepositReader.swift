import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// How the deposits stand, for somebody who has to do with them.
public struct DepositOverview: Sendable {
    /// The open channels that the person may deposit in, or for a custodian all, by name.
    public let rows: [DepositRow]
    /// Requests to open that wait for somebody.
    public let waiting: [DepositOpening]
    /// Who keeps the deposits, by name, and whether each has a key.
    public let custodians: [DepositCustodian]
    /// The names of everybody that is mentioned.
    public let people: [Person.ID: Person]
    /// The platforms' names.
    public let platforms: PlatformList

    /// - Throws: `Refusal.missingRight` for somebody who neither deposits anywhere nor is a custodian.
    public static func load(
        for person: SignedInPerson, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> DepositOverview {
        let isKeeper = person.may(.openDeposits)
        let channels = try isKeeper
            ? ChannelStore.channels(in: session)
            : ChannelStore.channels(where: .depositCredentials, heldBy: .person(person), in: session)
        guard isKeeper || person.mayAnywhere(.depositCredentials) else {
            throw Refusal.missingRight(.depositCredentials, channel: nil)
        }
        let deposits = try DepositStore.current(in: session)
        let needs = Dictionary(
            uniqueKeysWithValues: try DepositNeeds.all(by: guideline, at: now, in: session).map { ($0.channel, $0) })
        let rows = channels.filter { $0.isOpen || deposits[$0.id] != nil }
            .map { DepositRow(channel: $0, deposit: deposits[$0.id], need: needs[$0.id]) }
        let waiting = try OpeningStore.live(at: now, in: session).filter { opening in
            isKeeper || channels.contains { $0.id == opening.channel }
        }
        let custodians = try DepositCustodian.all(on: LocalDate(now, in: guideline.timeZone), in: session)
        let named = rows.compactMap(\.deposit?.depositedBy) + waiting.map(\.askedBy)
        return DepositOverview(
            rows: rows, waiting: waiting, custodians: custodians, people: try PersonStore.people(Set(named), in: session),
            platforms: try PlatformList.load(in: session))
    }
}

/// One channel's deposit.
public struct DepositRow: Sendable {
    /// The channel.
    public let channel: Channel
    /// What lies deposited; nil when nothing does.
    public let deposit: Deposit?
    /// What it needs; nil when all is well.
    public let need: DepositNeed?
}

/// Somebody who keeps deposits.
public struct DepositCustodian: Sendable {
    /// Who it is.
    public let person: Person
    /// Their key; nil while they have none.
    public let key: CustodianKey?

    /// The custodians of a day, by name: those who have left are none.
    public static func all(on today: LocalDate, in session: Session) throws -> [DepositCustodian] {
        let people = try PersonStore.people(CustodianKeyStore.custodians(on: today, in: session), in: session)
        let keys = Dictionary(uniqueKeysWithValues: try CustodianKeyStore.active(on: today, in: session).map { ($0.person, $0) })
        return people.values.map { DepositCustodian(person: $0, key: keys[$0.id]) }
            .sorted { ($0.person.fullName, $0.person.id) < ($1.person.fullName, $1.person.id) }
    }
}
