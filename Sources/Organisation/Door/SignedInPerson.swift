import WorkingTime

/// A person together with the roles held at the moment of reading, loaded in one query.
///
/// The ``Office`` reads it again inside the transaction of an act, so what is held here may be seconds old
/// without anyone acting on a right that has been taken back.
public struct SignedInPerson: Sendable {
    /// The person.
    public let person: Person
    /// The unit the person works in, if any.
    public let unit: MunicipalUnit?
    /// The roles held, each in one channel or in all.
    public let grants: [Grant]
    /// The session that the person is signed in with; nil at the command line.
    public let sessionID: SignInSession.ID?
    /// The last day at work; nil while nothing is known of it.
    let lastDay: LocalDate?

    /// Somebody of whose last day at work nothing is known.
    public init(person: Person, unit: MunicipalUnit?, grants: [Grant], sessionID: SignInSession.ID?) {
        self.init(person: person, unit: unit, grants: grants, sessionID: sessionID, lastDay: nil)
    }

    init(person: Person, unit: MunicipalUnit?, grants: [Grant], sessionID: SignInSession.ID?, lastDay: LocalDate?) {
        self.person = person
        self.unit = unit
        self.grants = grants
        self.sessionID = sessionID
        self.lastDay = lastDay
    }

    /// Whether the person holds the right in the channel; nil asks for every channel.
    public func may(_ right: Right, channel: Int64? = nil) -> Bool {
        grants.contains { $0.gives(right, channel: channel) }
    }

    /// The channels where the person holds the right.
    public func scope(of right: Right) -> ChannelScope { ChannelScope(of: right, in: grants) }

    /// Whether the person holds the right anywhere: what a menu asks before it shows a link.
    public func mayAnywhere(_ right: Right) -> Bool { !scope(of: right).isEmpty }

    /// Whether the person may give the role in the channel; nil asks for every channel.
    public func mayGive(_ role: Role, channel: Int64? = nil) -> Bool {
        grants.contains { $0.gives(.giveRoles, channel: channel) && $0.role.mayGive.contains(role) }
    }
}
