import Channels
import Database
import Organisation
import WorkingTime

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
    ///
    /// - Parameter today: those who have left by then are not counted; nil counts everyone.
    static func open(on today: LocalDate?, in session: Session) throws -> [Channel.ID: ChannelTeam] {
        let teams = try open(in: session)
        guard let gone = try today.map({ try Departure.gone(by: $0, in: session) }), !gone.isEmpty else { return teams }
        return teams.mapValues { $0.without(gone) }
    }

    private static func open(in session: Session) throws -> [Channel.ID: ChannelTeam] {
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

    /// Everyone with a part in an open channel, but those who have left.
    static func people(on today: LocalDate?, in session: Session) throws -> Set<Person.ID> {
        Set(try open(on: today, in: session).values.flatMap(\.everyone))
    }
}

extension ChannelTeam {
    fileprivate func without(_ people: Set<Person.ID>) -> ChannelTeam {
        ChannelTeam(
            responsible: responsible.subtracting(people), editors: editors.subtracting(people),
            deputies: deputies.subtracting(people))
    }

    fileprivate init(_ people: ChannelPeople) {
        responsible = Set(people.responsible.map { [$0] } ?? [])
        editors = Set(people.editors)
        deputies = Set(people.deputies)
    }
}
