import Database
import Organisation

/// Gives a person a role, in one channel or in all. A role in running channels asks what appointing asks (HBG-6.9, OSB-14),
/// wherever it is given.
public struct GiveRole: Act {
    private let role: Role
    private let person: Person.ID
    private let channel: Channel.ID?
    private let reason: String

    /// - Parameters:
    ///   - channel: nil gives the role for every channel.
    ///   - reason: why a politician is to answer for channels, where the guideline only advises against it.
    public init(_ role: Role, to person: Person.ID, channel: Channel.ID? = nil, because reason: String = "") {
        self.role = role
        self.person = person
        self.channel = channel
        self.reason = reason
    }

    /// The roles that answer for what stands in a channel.
    private static let answering: Set<Role> = [.manager, .editor, .deputy]

    private var appointment: AppointToChannel? {
        guard let channel, Appointing.roles.contains(role) else { return nil }
        return AppointToChannel(person, as: role, in: channel, because: reason)
    }

    private var grant: GrantRole { GrantRole(role, to: person, channel: channel?.rawValue) }

    public func authorise(_ context: ActContext) throws {
        if let appointment { try appointment.authorise(context) } else { try grant.authorise(context) }
    }

    /// - Throws: `Refusal.againstRule` for a politician where the guideline forbids it, and what appointing throws.
    public func perform(_ context: ActContext) throws {
        if let appointment { return try appointment.perform(context) }
        let isNew = try !PersonStore.grants(of: person, in: context.session).contains(Grant(role: role, channel: channel?.rawValue))
        if Self.answering.contains(role), isNew {
            try context.requireAnswerable(person, because: reason, field: AppointToChannel.reasonField)
        }
        try grant.perform(context)
    }
}
