import Channels
import Database
import Organisation

/// Those who run an open channel and can still sign in.
struct ChannelTeam: Sendable {
    /// Those who answer for it: the responsible person of the register, and managers.
    var responsible: Set<Person.ID> = []
    var editors: Set<Person.ID> = []
    var deputies: Set<Person.ID> = []

    var everyone: Set<Person.ID> { responsible.union(editors).union(deputies) }
}

/// The teams of the open channels.
enum ChannelTeams {
    /// Roles given for every channel count in each.
    static func open(in session: Session) throws -> [Channel.ID: ChannelTeam] {
        let channels = try ChannelStore.channels(in: session).filter { $0.closedOn == nil }.map(\.id)
        var shared = ChannelTeam()
        var teams = Dictionary(channels.map { ($0, ChannelTeam()) }) { first, _ in first }
        try session.forEachRow(
            """
            SELECT g.person_id, g.role, g.channel_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE p.active = 1 AND g.role IN ('manager', 'editor', 'deputy')
            """
        ) { row in
            let person = try row.id("person_id") as Person.ID
            guard let role = Role(rawValue: try row.text("role")) else { return }
            guard let channel = try row.optionalInt("channel_id") else { return shared.add(person, as: role) }
            teams[Channel.ID(channel)]?.add(person, as: role)
        }
        return teams.mapValues { $0.joined(with: shared) }
    }

    /// Everyone with a part in an open channel.
    static func people(in session: Session) throws -> Set<Person.ID> {
        Set(try open(in: session).values.flatMap(\.everyone))
    }
}

extension ChannelTeam {
    fileprivate mutating func add(_ person: Person.ID, as role: Role) {
        switch role {
        case .manager: responsible.insert(person)
        case .editor: editors.insert(person)
        case .deputy: deputies.insert(person)
        default: break
        }
    }

    fileprivate func joined(with other: ChannelTeam) -> ChannelTeam {
        ChannelTeam(
            responsible: responsible.union(other.responsible), editors: editors.union(other.editors),
            deputies: deputies.union(other.deputies))
    }
}
