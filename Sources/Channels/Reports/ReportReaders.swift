import Database
import Organisation

/// Who is told that a report waits: whoever answers for the channel, else its managers, else the coordinators.
enum ReportReaders {
    static func people(for channel: Channel?, in session: Session) throws -> [Person.ID] {
        if let channel {
            if let responsible = try responsible(for: channel, in: session) { return [responsible] }
            let managers = try holders(of: .manager, in: channel.id, session)
            if !managers.isEmpty { return managers }
        }
        return try holders(of: .coordinator, in: nil, session)
    }

    private static func responsible(for channel: Channel, in session: Session) throws -> Person.ID? {
        guard let id = channel.responsible, let person = try PersonStore.person(id, in: session), person.active else { return nil }
        return id
    }

    /// - Parameter channel: nil for those who hold the role in every channel.
    private static func holders(of role: Role, in channel: Channel.ID?, _ session: Session) throws -> [Person.ID] {
        let place = channel == nil ? "g.channel_id IS NULL" : "g.channel_id = ?"
        let arguments: [any SQLConvertible] = [role.rawValue] + (channel.map { [$0] } ?? [])
        return try session.rows(
            """
            SELECT DISTINCT g.person_id AS person_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE g.role = ? AND p.active = 1 AND \(place) ORDER BY g.person_id
            """, arguments: arguments
        ).map { try $0.id("person_id") }
    }
}
