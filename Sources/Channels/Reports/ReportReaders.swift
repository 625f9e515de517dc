import Database
import Organisation

/// Who is told that a report waits: everyone who minds the channel, because what breaks the law must go without delay
/// from when the municipality knows of it (4 and 5 §§ of the act 1998:112), and one person may be away. Where nobody
/// minds it, and for what lies on no channel, the coordinators.
enum ReportReaders {
    static func people(for channel: Channel?, in session: Session) throws -> [Person.ID] {
        guard let channel else { return try holders(of: [.coordinator], in: nil, session) }
        var people = try holders(of: Self.minding, in: channel.id, session)
        if let responsible = try responsible(for: channel, in: session), !people.contains(responsible) {
            people.insert(responsible, at: 0)
        }
        return people.isEmpty ? try holders(of: [.coordinator], in: nil, session) : people
    }

    /// The roles that mind one channel and may settle what is reported on it.
    private static let minding: [Role] = [.manager, .editor, .deputy]

    private static func responsible(for channel: Channel, in session: Session) throws -> Person.ID? {
        guard let id = channel.responsible, let person = try PersonStore.person(id, in: session), person.active else { return nil }
        return id
    }

    /// - Parameter channel: nil for those who hold a role in every channel.
    private static func holders(of roles: [Role], in channel: Channel.ID?, _ session: Session) throws -> [Person.ID] {
        let marks = Array(repeating: "?", count: roles.count).joined(separator: ", ")
        let place = channel == nil ? "g.channel_id IS NULL" : "g.channel_id = ?"
        let arguments: [any SQLConvertible] = roles.map(\.rawValue) + (channel.map { [$0] } ?? [])
        return try session.rows(
            """
            SELECT DISTINCT g.person_id AS person_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE g.role IN (\(marks)) AND p.active = 1 AND \(place) ORDER BY g.person_id
            """, arguments: arguments
        ).map { try $0.id("person_id") }
    }
}
