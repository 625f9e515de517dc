import Mail
import Organisation

extension ActContext {
    /// The person who acts; no part of Kanalvakt itself makes keys, deposits or opens.
    func requirePerson() throws -> Person {
        guard let person = actor.person else { throw Refusal.notSignedIn }
        return person
    }

    /// The channel, for somebody who may deposit in it.
    func requireDepositor(in id: Channel.ID) throws -> Channel {
        guard let channel = try ChannelStore.channel(id, in: session) else { throw Refusal.notFound }
        try actor.require(.depositCredentials, in: channel)
        return channel
    }

    /// The opening, for a custodian.
    func requireOpening(_ id: DepositOpening.ID) throws -> DepositOpening {
        try actor.require(.openDeposits)
        guard let opening = try OpeningStore.opening(id, in: session) else { throw Refusal.notFound }
        return opening
    }

    /// The opening, still to be decided or used.
    func requireLive(_ id: DepositOpening.ID, in state: DepositOpening.State) throws -> DepositOpening {
        try session.lock("deposit-opening:\(id)")
        guard let opening = try OpeningStore.opening(id, in: session) else { throw Refusal.notFound }
        switch opening.state(at: now) {
        case state: return opening
        case .expired: throw DepositRefusal.expired
        case .asked: throw DepositRefusal.notApproved
        default: throw DepositRefusal.notWaiting
        }
    }

    /// Tells the channel's responsible people and every custodian, except the one who did it.
    ///
    /// - Parameter body: what happened, in Swedish, without anything secret or the reason that was given.
    func tell(about channel: Channel.ID, _ subject: String, _ body: String, page: String) throws {
        let receivers = try CustodianKeyStore.custodians(on: today, in: session).union(ChannelPeople.answering(for: channel, in: session))
        for person in receivers.subtracting([actor.person?.id].compactMap(\.self)).sorted() {
            try Outbox.put(Letter(to: person, subject: subject, body: body, about: "channel:\(channel)", page: page), self)
        }
    }

    /// Tells every other custodian.
    func tellCustodians(_ subject: String, _ body: String) throws {
        for person in try CustodianKeyStore.custodians(on: today, in: session).sorted() where person != actor.person?.id {
            try Outbox.put(Letter(to: person, subject: subject, body: body, about: "deposits:keys", page: "/forvar"), self)
        }
    }
}
