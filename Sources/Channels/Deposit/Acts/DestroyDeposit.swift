import Database
import Organisation

/// Destroys what is deposited for a channel, with nothing in its place: when the account is gone, or each person has an
/// access of their own instead (KUN-18).
///
/// Whoever may deposit may not therefore destroy: it takes somebody who may also close the channel.
public struct DestroyDeposit: Act {
    private let channel: Channel.ID

    public init(of channel: Channel.ID) { self.channel = channel }

    public func authorise(_ context: ActContext) throws {
        try context.actor.require(.closeChannels, in: try context.requireDepositor(in: channel))
    }

    public func perform(_ context: ActContext) throws {
        _ = try context.requirePerson()
        guard let deposit = try DepositStore.current(of: channel, in: context.session) else { throw DepositRefusal.noDeposit }
        try DepositStore.end(deposit.id, at: context.now, in: context.session)
        try OpeningStore.overtake(of: deposit.id, in: context.session)
        try context.record(
            "channel.credentialsDestroyed", ["channel": .integer(channel.rawValue), "number": .integer(deposit.number)])
        try context.tell(
            about: channel, "Inloggning i förvar förstörd", "En inloggning som låg i förvar är förstörd och ersattes inte.",
            page: "/forvar")
    }
}
