import Channels
import Database
import Organisation

/// Who holds roles in a channel, for letters.
enum RoleHolders {
    /// The active people who hold any of the roles, in the channel or in all.
    static func people(in roles: [Role], of channel: Channel.ID, in session: Session) throws -> [Person.ID] {
        let marks = Array(repeating: "?", count: roles.count).joined(separator: ", ")
        var arguments: [(any SQLConvertible)?] = roles.map(\.rawValue)
        arguments.append(channel)
        return try session.rows(
            """
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE g.role IN (\(marks)) AND (g.channel_id IS NULL OR g.channel_id = ?) AND p.active = 1
            ORDER BY g.person_id
            """, arguments: arguments
        ).map { try $0.id("person_id") }
    }
}
