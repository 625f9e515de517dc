import Database
import Organisation

/// Connects a channel to its platform with an account's secret, or connects it again.
public struct ConnectChannel: Act {
    private let channel: Channel.ID
    private let fields: ConnectionFields.Cleaned
    private let sealed: [UInt8]

    /// Seals the secret at once: the act carries no secret that can be read.
    ///
    /// - Throws: `Refusal.invalid` with every mistake in the fields.
    public init(_ channel: Channel.ID, _ fields: ConnectionFields, secret: String, seal: SecretSeal) throws {
        let (cleaned, secret) = try fields.cleaned(secret: secret)
        self.channel = channel
        self.fields = cleaned
        sealed = try seal.seal(secret, for: SecretSeal.Purpose(channel, cleaned.kind, cleaned.address, cleaned.account))
    }

    public func authorise(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        try context.actor.require(.manageChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        try ConnectionStore.upsert(channel, fields, sealed: sealed, at: context.now, in: context.session)
        try context.record(
            "channel.connected",
            [
                "channel": .integer(channel.rawValue), "kind": .string(fields.kind.rawValue),
                "address": .string(fields.address.text),
            ])
    }
}
