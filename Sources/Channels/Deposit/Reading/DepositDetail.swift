import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// One channel's deposit with everything about it but what it says.
public struct DepositDetail: Sendable {
    /// How it stands.
    public let row: DepositRow
    /// Who asked to open it and how that went, the newest first.
    public let openings: [DepositOpening]
    /// Who keeps the deposits.
    public let custodians: [DepositCustodian]
    /// The names of everybody that is mentioned.
    public let people: [Person.ID: Person]

    /// For somebody who may deposit in the channel, or is a custodian.
    ///
    /// - Parameter slug: as it stands in an address.
    /// - Throws: `Refusal.notFound`, `Refusal.missingRight`.
    public static func load(
        slug: String, for person: SignedInPerson, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> DepositDetail {
        guard let channel = try ChannelStore.channel(slug: slug, in: session) else { throw Refusal.notFound }
        if !person.may(.openDeposits) { try Actor.person(person).require(.depositCredentials, in: channel) }
        return try load(channel, by: guideline, at: now, in: session)
    }

    /// The opening with its channel's deposit, for a custodian, the asker, or somebody who may deposit in the channel.
    ///
    /// - Throws: `Refusal.notFound`, `Refusal.missingRight`.
    public static func load(
        opening id: DepositOpening.ID, for person: SignedInPerson, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> (DepositOpening, DepositDetail) {
        guard let opening = try OpeningStore.opening(id, in: session),
            let channel = try ChannelStore.channel(opening.channel, in: session)
        else { throw Refusal.notFound }
        if !person.may(.openDeposits), opening.askedBy != person.person.id {
            try Actor.person(person).require(.depositCredentials, in: channel)
        }
        return (opening, try load(channel, by: guideline, at: now, in: session))
    }

    private static func load(
        _ channel: Channel, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> DepositDetail {
        let deposit = try DepositStore.current(of: channel.id, in: session)
        let need = try DepositNeeds.all(by: guideline, at: now, in: session).first { $0.channel == channel.id }
        let openings = try OpeningStore.openings(of: channel.id, in: session)
        let named = openings.flatMap { [$0.askedBy, $0.decidedBy, $0.openedBy].compactMap(\.self) }
            + [deposit?.depositedBy].compactMap(\.self)
        return DepositDetail(
            row: DepositRow(channel: channel, deposit: deposit, need: need), openings: openings,
            custodians: try DepositCustodian.all(on: LocalDate(now, in: guideline.timeZone), in: session), people: try PersonStore.people(Set(named), in: session))
    }
}
