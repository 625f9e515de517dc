import Database
import Organisation

/// Who is told that a report waits: everyone who minds the channel, because what breaks the law must go without delay
/// from when the municipality knows of it (4 and 5 §§ of the act 1998:112), and one person may be away. Where nobody
/// minds it, and for what lies on no channel, the coordinators.
enum ReportReaders {
    static func people(for channel: Channel?, in session: Session) throws -> [Person.ID] {
        guard let channel else { return try coordinators(in: session) }
        var people = try GrantStore.holders(of: minding, .only(channel.id.rawValue), in: session)
        if let responsible = try ChannelPeople.load(channel.id, in: session).responsible, !people.contains(responsible) {
            people.insert(responsible, at: 0)
        }
        return people.isEmpty ? try coordinators(in: session) : people
    }

    /// The roles that mind one channel and may settle what is reported on it.
    private static let minding: [Role] = [.manager, .editor, .deputy]

    private static func coordinators(in session: Session) throws -> [Person.ID] {
        try GrantStore.holders(of: [.coordinator], .everywhere, in: session)
    }
}
