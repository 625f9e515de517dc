import Database

extension GrantStore {
    /// The active people who hold the right in every channel, or hold a right that is not channel-bound at all, by name.
    public static func people(with right: Right, in session: Session) throws -> [Person] {
        let roles = right.roles
        guard !roles.isEmpty else { return [] }
        let marks = Array(repeating: "?", count: roles.count).joined(separator: ", ")
        let bound = right.isChannelBound ? " AND channel_id IS NULL" : ""
        let rows = try session.rows(
            "SELECT DISTINCT person_id FROM role_grant WHERE role IN (\(marks))\(bound)", arguments: roles.map(\.rawValue))
        let people = try PersonStore.people(Set(rows.map { try $0.id("person_id") }), in: session)
        return people.values.filter(\.active).sorted { ($0.lastName, $0.firstName, $0.id) < ($1.lastName, $1.firstName, $1.id) }
    }
}

extension GrantStore {
    /// Which grants of a role count.
    public enum Reach: Sendable {
        /// Those for every channel.
        case everywhere
        /// Those for the one channel alone.
        case only(Int64)
        /// Those for the channel and those for every one.
        case over(Int64)
    }

    /// The active people who hold any of the roles, by key.
    public static func holders(of roles: [Role], _ reach: Reach, in session: Session) throws -> [Person.ID] {
        let marks = Array(repeating: "?", count: roles.count).joined(separator: ", ")
        let (condition, channels): (String, [Int64]) =
            switch reach {
            case .everywhere: ("g.channel_id IS NULL", [])
            case .only(let channel): ("g.channel_id = ?", [channel])
            case .over(let channel): ("(g.channel_id IS NULL OR g.channel_id = ?)", [channel])
            }
        return try session.rows(
            """
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE p.active = 1 AND g.role IN (\(marks)) AND \(condition) ORDER BY g.person_id
            """, arguments: roles.map(\.rawValue) + channels
        ).map { try $0.id("person_id") }
    }
}
