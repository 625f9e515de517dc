import Organisation

/// Takes somebody's parts in running a channel away: roles, and what is noted about signing in. Whoever answers for the
/// channel is a field of the register and is changed there.
public struct TakeOffChannel: Act {
    private let person: Person.ID
    private let channel: Channel.ID
    private let parts: [ChannelPart]

    /// - Parameter parts: those that the person does not have are passed by.
    public init(_ person: Person.ID, from channel: Channel.ID, parts: Set<ChannelPart>) {
        self.person = person
        self.channel = channel
        self.parts = ChannelPart.allCases.filter(parts.contains)
    }

    public func authorise(_ context: ActContext) throws {
        if parts.isEmpty { try context.requireAppointer(of: .editor, in: channel) }
        for part in parts {
            guard let role = part.role else {
                try context.requireAccessKeeper(of: channel)
                continue
            }
            try context.requireAppointer(of: role, in: channel)
            if part.isEverywhere { try RevokeRole(role, from: person).authorise(context) }
        }
    }

    public func perform(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        if parts.isEmpty { throw AppointingRefusal.nothingChosen }
        let held = try ChannelPart.held(by: person, in: channel.id, context.session)
        let taken = parts.filter(held.contains)
        if taken.isEmpty { return context.nothingChanged() }
        for part in taken { try take(part, from: channel, context) }
        try AppointingLetters(channel, context).takenOff(person, taken)
    }

    private func take(_ part: ChannelPart, from channel: Channel, _ context: ActContext) throws {
        guard let role = part.role else { return try EndAccess(channel.id, person).perform(context) }
        try RevokeRole(role, from: person, channel: part.isEverywhere ? nil : channel.id.rawValue).perform(context)
    }
}
