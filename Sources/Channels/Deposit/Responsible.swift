import Database
import Organisation

/// Who answers for a channel, for letters about it.
enum Responsible {
    /// Whoever the register names; the channel's active managers where it names nobody; the coordinators where there are
    /// none.
    static func people(of channel: Channel.ID, in session: Session) throws -> Set<Person.ID> {
        if let responsible = try ChannelPeople.load(channel, in: session).responsible { return [responsible] }
        let managers = try holders(of: .manager, "g.channel_id = ?", [channel], in: session)
        return try managers.isEmpty ? holders(of: .coordinator, "g.channel_id IS NULL", [], in: session) : managers
    }

    private static func holders(
        of role: Role, _ condition: String, _ arguments: [(any SQLConvertible)?], in session: Session
    ) throws -> Set<Person.ID> {
        Set(
            try session.rows(
                """
                SELECT p.id FROM person p JOIN role_grant g ON g.person_id = p.id
                WHERE p.active = 1 AND g.role = ? AND \(condition)
                """, arguments: [role.rawValue] + arguments
            ).map { try $0.id("id") })
    }
}
