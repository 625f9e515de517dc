import Database
import Organisation

extension ChannelPeople {
    /// Who is written to about how a channel is kept: whoever the register names; its managers where it names nobody who is
    /// active; the coordinators where there are none.
    static func answering(for channel: Channel.ID, in session: Session) throws -> [Person.ID] {
        if let responsible = try load(channel, in: session).responsible { return [responsible] }
        let managers = try GrantStore.holders(of: [.manager], .only(channel.rawValue), in: session)
        return try managers.isEmpty ? GrantStore.holders(of: [.coordinator], .everywhere, in: session) : managers
    }
}
