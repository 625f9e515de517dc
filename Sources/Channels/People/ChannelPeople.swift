import Database
import Foundation
import Organisation

/// Who is behind a channel. Those who have been deactivated are left out.
public struct ChannelPeople: Sendable, Hashable {
    /// Who answers for it, as the register says; nil when nobody has been named.
    public var responsible: Person.ID?
    /// Who watches and answers: everyone with the role in the channel or in all.
    public var editors: [Person.ID]
    /// Who stands in for the editors: everyone with the role in the channel or in all.
    public var deputies: [Person.ID]
    /// Who can sign in to the account on the platform.
    public var holders: [AccessHolder]

    public init(
        responsible: Person.ID? = nil, editors: [Person.ID] = [], deputies: [Person.ID] = [], holders: [AccessHolder] = []
    ) {
        self.responsible = responsible
        self.editors = editors
        self.deputies = deputies
        self.holders = holders
    }

    /// Everyone behind it, each once.
    public var everyone: Set<Person.ID> {
        Set(editors + deputies + holders.map(\.person) + (responsible.map { [$0] } ?? []))
    }

    /// The people behind one channel.
    public static func load(_ channel: Channel.ID, in session: Session) throws -> ChannelPeople {
        try PeopleReader(session: session, channel: channel).people()[channel] ?? ChannelPeople()
    }

    /// The people behind every channel, also the closed.
    public static func all(in session: Session) throws -> [Channel.ID: ChannelPeople] {
        try PeopleReader(session: session, channel: nil).people()
    }
}

/// Reads who is behind channels, in three questions however many the channels are.
private struct PeopleReader {
    let session: Session
    /// nil for every channel.
    let channel: Channel.ID?

    func people() throws -> [Channel.ID: ChannelPeople] {
        var people = try responsible()
        try addRoles(to: &people)
        try addHolders(to: &people)
        return people
    }

    private func responsible() throws -> [Channel.ID: ChannelPeople] {
        var people: [Channel.ID: ChannelPeople] = [:]
        let rows = try session.rows(
            """
            SELECT c.id, p.id AS person_id FROM channel c
            LEFT JOIN person p ON p.id = c.responsible_id AND p.active = 1 \(narrowed("WHERE c.id"))
            """, arguments: arguments)
        for row in rows {
            people[try row.id("id")] = ChannelPeople(responsible: try row.optionalID("person_id"))
        }
        return people
    }

    private func addRoles(to people: inout [Channel.ID: ChannelPeople]) throws {
        let rows = try session.rows(
            """
            SELECT g.person_id, g.role, g.channel_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE g.role IN ('editor', 'deputy') AND p.active = 1
                \(channel == nil ? "" : "AND (g.channel_id IS NULL OR g.channel_id = ?)") ORDER BY g.id
            """, arguments: arguments)
        for row in rows {
            let person = try row.id("person_id", of: Person.self)
            let given = try row.optionalID("channel_id", of: Channel.self)
            let role = try row.value("role", as: Role.self)
            for id in given.map({ [$0] }) ?? Array(people.keys) { people[id]?.add(person, as: role) }
        }
    }

    private func addHolders(to people: inout [Channel.ID: ChannelPeople]) throws {
        let rows = try session.rows(
            """
            SELECT a.channel_id, a.person_id, a.profile, a.since, a.reason FROM channel_access a
            JOIN person p ON p.id = a.person_id WHERE p.active = 1 \(narrowed("AND a.channel_id")) ORDER BY a.id
            """, arguments: arguments)
        for row in rows {
            people[try row.id("channel_id")]?.holders.append(
                AccessHolder(
                    person: try row.id("person_id"), profile: try row.value("profile", as: ProfileKind.self),
                    since: try row.date("since"), reason: try row.optionalText("reason")))
        }
    }

    private func narrowed(_ column: String) -> String { channel == nil ? "" : "\(column) = ?" }

    private var arguments: [(any SQLConvertible)?] { channel.map { [$0] } ?? [] }
}

extension ChannelPeople {
    fileprivate mutating func add(_ person: Person.ID, as role: Role) {
        switch role {
        case .editor: if !editors.contains(person) { editors.append(person) }
        case .deputy: if !deputies.contains(person) { deputies.append(person) }
        default: return
        }
    }
}
