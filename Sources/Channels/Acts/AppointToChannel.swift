import Database
import Organisation

/// Gives a person a role in one channel that exists.
public struct AppointToChannel: Act {
    private let role: Role
    private let person: Person.ID
    private let channel: Channel.ID

    public init(_ person: Person.ID, as role: Role, in channel: Channel.ID) {
        self.role = role
        self.person = person
        self.channel = channel
    }

    public func authorise(_ context: ActContext) throws { try grant.authorise(context) }

    public func perform(_ context: ActContext) throws {
        if try ChannelStore.channel(channel, in: context.session) == nil { throw Refusal.notFound }
        try grant.perform(context)
    }

    private var grant: GrantRole { GrantRole(role, to: person, channel: channel.rawValue) }
}
