import Database
import Mail
import Organisation

/// Gives a person a role in one open channel (HBG-6.9, LUD-25, GOT-47, KUN-13), and tells the person.
public struct AppointToChannel: Act {
    private let role: Role
    private let person: Person.ID
    private let channel: Channel.ID
    private let reason: String

    /// - Parameter reason: why a politician is to answer for the channel, where the guideline only advises against it.
    public init(_ person: Person.ID, as role: Role, in channel: Channel.ID, because reason: String = "") {
        self.role = role
        self.person = person
        self.channel = channel
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws {
        try context.requireAppointer(of: role, in: channel)
        guard context.actor.person?.id == person else { return }
        let isMore = role.rights.contains { !context.actor.may($0, in: channel) }
        if isMore { throw AppointingRefusal.moreThanOwn(role) }
    }

    /// - Throws: `Refusal.againstRule` for a politician where the guideline forbids it (OSB-14), ``AppointingRefusal``.
    public func perform(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        guard channel.isOpen else { throw AppointingRefusal.channelClosed }
        let grants = try PersonStore.grants(of: person, in: context.session)
        let isNew = !grants.contains(Grant(role: role, channel: channel.id.rawValue))
        if isNew { try context.requireAnswerable(person, because: reason, field: Self.reasonField) }
        try GrantRole(role, to: person, channel: channel.id.rawValue).perform(context)
        if isNew { try AppointingLetters(channel, context).appointed(person, as: role) }
    }

    /// What the field for the reason is called.
    public static let reasonField = "Varför en förtroendevald"
}
