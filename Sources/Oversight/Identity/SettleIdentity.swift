import Channels
import Organisation

/// Says that an account really has taken another name or number: the register follows, and the old name goes to the
/// channel's history.
public struct ConfirmIdentity: Act {
    private let id: IdentityChange.ID

    public init(_ id: IdentityChange.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { try context.require(.manageChannels, in: try context.change(id).channel) }

    public func perform(_ context: ActContext) throws {
        let change = try context.change(id)
        let channel = try context.require(.manageChannels, in: change.channel)
        var content = ChannelContent(channel)
        switch change.part {
        case .accountID: content[.accountID] = change.after
        case .handle:
            content[.handle] = change.after
            let platforms = try PlatformList.load(in: context.session)
            // Where names make addresses, one that cannot be a name must not be published, and the old address not stay.
            if let account = platforms.recognise(change.after, on: channel.platform) {
                content[.address] = account.address.text
            } else if platforms.recognise(channel.address.text, on: channel.platform)?.handle != nil {
                throw Refusal.invalid([FieldProblem(field: "Kontonamn", kind: .unsuitable(allowed: Self.name))])
            }
        }
        try IdentityStore.settle(id, as: "confirmed", by: context.actor.name, at: context.now, in: context.session)
        try context.carryOut(EditChannel(channel.id, basedOn: channel.revision, content))
        try context.record("oversight.identityConfirmed", change.ledgerData)
    }
}

extension ConfirmIdentity {
    private static let name = FieldProblem.Wish(
        swedish: "det kan inte vara ett kontonamn på plattformen. Svara att uppgiften var fel, och ändra adressen i registret i stället.",
        english: "it cannot be an account's name on the platform. Answer that it was a mistake, and change the address in the register instead.")
}

/// Says that a change of name or number was no change of ours. Then somebody else may have taken over the account, and it
/// is no longer called official; unless what was seen was a mistake, and the account is as it was.
public struct RejectIdentity: Act {
    private let id: IdentityChange.ID
    private let isMistake: Bool

    /// - Parameter isMistake: whether the account is as it was, and what was noted is wrong.
    public init(_ id: IdentityChange.ID, isMistake: Bool = false) {
        self.id = id
        self.isMistake = isMistake
    }

    public func authorise(_ context: ActContext) throws { try context.require(.checkChannels, in: try context.change(id).channel) }

    public func perform(_ context: ActContext) throws {
        let change = try context.change(id)
        try IdentityStore.settle(id, as: "rejected", by: context.actor.name, at: context.now, in: context.session)
        try context.record("oversight.identityRejected", change.ledgerData)
        if !isMistake { try context.carryOut(NoteTakeover(of: change.channel)) }
    }
}

extension ActContext {
    /// - Throws: `OversightRefusal.nothingToConfirm` when it no longer waits.
    fileprivate func change(_ id: IdentityChange.ID) throws -> IdentityChange {
        guard let change = try IdentityStore.open(id, in: session) else { throw OversightRefusal.nothingToConfirm }
        return change
    }
}
