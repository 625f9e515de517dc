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
