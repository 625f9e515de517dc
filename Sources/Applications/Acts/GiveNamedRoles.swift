import Channels
import Organisation

/// Gives the people whom an approved application names the roles that they lack in its channel, as far as whoever acts
/// may give them.
public struct GiveNamedRoles: Act {
    private let id: Application.ID

    public init(_ id: Application.ID) { self.id = id }

    /// Takes the right to give roles in the channel.
    public func authorise(_ context: ActContext) throws {
        let application = try context.visible(id, otherwise: context.missing(.giveRoles))
        guard let channel = application.channel else { throw ApplicationRefusal.nothingToOpen }
        try context.require(.giveRoles, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        let application = try context.visible(id)
        guard let channel = application.channel else { throw ApplicationRefusal.nothingToOpen }
        let answers = try context.answers(of: application)
        let named = NamedPeople(answers, among: try PersonStore.people(in: context.session))
        let missing = try named.missingRoles(in: channel, context.session)
        context.nothingChanged()
        for role in missing { try context.carryOut(AppointToChannel(role.person.id, as: role.role, in: channel)) }
    }
}

/// A role that somebody whom an application names does not hold in its channel yet.
public struct MissingRole: Sendable {
    /// The role.
    public let role: Role
    /// Who is to have it.
    public let person: Person
}
