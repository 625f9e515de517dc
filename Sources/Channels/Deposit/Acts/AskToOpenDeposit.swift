import Database
import Ledger
import Organisation

/// Asks that a deposit be opened: the first of the two people that it takes. A custodian may, and whoever may deposit in
/// every channel, which is the coordinator.
public struct AskToOpenDeposit: Act {
    private let channel: Channel.ID
    private let reason: String

    /// - Parameter reason: why, at least ten characters.
    public init(of channel: Channel.ID, because reason: String) {
        self.channel = channel
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws {
        if !context.actor.may(.depositCredentials) { try context.actor.require(.openDeposits) }
        if try ChannelStore.channel(channel, in: context.session) == nil { throw Refusal.notFound }
    }

    public func perform(_ context: ActContext) throws -> DepositOpening.ID {
        let person = try context.requirePerson()
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Skäl", length: 10...1000, allowsLines: true))
        try fields.finish()
        guard let deposit = try DepositStore.current(of: channel, in: context.session) else { throw DepositRefusal.noDeposit }
        try context.session.lock("deposit:\(deposit.id)")
        try OpeningStore.expire(of: deposit.id, at: context.now, in: context.session)
        if try OpeningStore.live(at: context.now, in: context.session).contains(where: { $0.deposit == deposit.id }) {
            throw DepositRefusal.alreadyAsked
        }
        let id = try OpeningStore.insert(of: deposit.id, reason: reason, by: person.id, at: context.now, in: context.session)
        try context.record("channel.depositOpeningAsked", OpeningFacts(id, channel, deposit.number).data)
        try context.tell(
            about: channel, "Någon vill öppna en inloggning i förvar",
            "\(person.fullName) ber om att få öppna en inloggning i förvar. En förvarare behöver godkänna eller säga nej inom "
                + "ett dygn. Läs skälet på sidan. Godkänn bara om du vet att det stämmer.", page: "/forvar/oppningar/\(id)")
        return id
    }
}

/// What the ledger says of an opening.
struct OpeningFacts {
    let data: [String: LedgerValue]

    init(_ id: DepositOpening.ID, _ channel: Channel.ID, _ number: Int64) {
        data = ["opening": .integer(id.rawValue), "channel": .integer(channel.rawValue), "number": .integer(number)]
    }

    init(_ opening: DepositOpening) { self.init(opening.id, opening.channel, opening.number) }
}
