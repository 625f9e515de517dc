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
        let open = try ChannelStore.channels(in: session).filter { $0.closedOn == nil }.map(\.id)
        let people = try ChannelPeople.all(in: session)
        var (teams, everywhere) = ([Channel.ID: ChannelTeam](), Set<Person.ID>())
        for id in open { teams[id] = ChannelTeam(people[id] ?? ChannelPeople()) }
        try session.forEachRow(
            """
            SELECT g.person_id, g.channel_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE p.active = 1 AND g.role = 'manager'
            """
        ) { row in
            let person: Person.ID = try row.id("person_id")
            if let channel: Channel.ID = try row.optionalID("channel_id") {
                teams[channel]?.responsible.insert(person)
            } else {
                everywhere.insert(person)
            }
        }
        for id in open { teams[id]?.responsible.formUnion(everywhere) }
        return teams
    }

    /// Everyone with a part in an open channel.
    static func people(in session: Session) throws -> Set<Person.ID> {
        Set(try open(in: session).values.flatMap(\.everyone))
    }
}

extension ChannelTeam {
    fileprivate init(_ people: ChannelPeople) {
        responsible = Set(people.responsible.map { [$0] } ?? [])
        editors = Set(people.editors)
        deputies = Set(people.deputies)
    }
}
