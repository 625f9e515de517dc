import Database
import Organisation

/// What somebody who works with the register looks for.
public struct RegisterFilter: Sendable, Hashable {
    /// Open channels, closed ones, or both.
    public enum Standing: String, Sendable, CaseIterable {
        case open
        case closed
        case all
    }

    /// Words, unit and platform, as in the public directory.
    public var query: DirectoryQuery
    /// Open channels, closed ones, or both.
    public var standing: Standing
    /// Whether only those that the person has something to do with are wanted.
    public var onlyOwn: Bool
    /// Whether only those with a proposal that waits are wanted.
    public var onlyWaiting: Bool

    public init(
        query: DirectoryQuery = DirectoryQuery(), standing: Standing = .open, onlyOwn: Bool = false,
        onlyWaiting: Bool = false
    ) {
        self.query = query
        self.standing = standing
        self.onlyOwn = onlyOwn
        self.onlyWaiting = onlyWaiting
    }
}

/// One page of the register.
public struct RegisterPage: Sendable {
    /// How many channels answer the filter in all.
    public let total: Int
    /// The channels of this page, by name.
    public let lines: [DirectoryLine]
    /// The channels that have a proposal waiting.
    public let waiting: Set<Channel.ID>
    /// Those who answer for the channels of this page.
    public let people: [Person.ID: Person]

    /// Narrows the register, which is in memory; what is asked of the database does not grow with it.
    ///
    /// - Parameters:
    ///   - skipping: how many channels to pass by; fewer than none is none.
    ///   - limit: how many to show.
    public static func read(
        _ filter: RegisterFilter, of directory: PublicDirectory, for person: Person.ID, skipping: Int, limit: Int,
        in session: Session
    ) throws -> RegisterPage {
        let waiting = try RevisionStore.channelsWaiting(in: session)
        let own = filter.onlyOwn ? try ChannelStore.own(person, in: session) : []
        let found = directory.lines(matching: filter.query).filter { line in
            let isWanted =
                switch filter.standing {
                case .open: line.channel.isOpen
                case .closed: !line.channel.isOpen
                case .all: true
                }
            return isWanted && (!filter.onlyOwn || own.contains(line.channel.id))
                && (!filter.onlyWaiting || waiting.contains(line.channel.id))
        }
        let lines = Array(found.dropFirst(max(0, skipping)).prefix(limit))
        let people = try PersonStore.people(Set(lines.compactMap(\.channel.responsible)), in: session)
        return RegisterPage(total: found.count, lines: lines, waiting: waiting, people: people)
    }
}

extension ChannelStore {
    /// The channels that a person answers for, has a role in or can sign in to.
    public static func own(_ person: Person.ID, in session: Session) throws -> Set<Channel.ID> {
        let rows = try session.rows(
            """
            SELECT id FROM channel WHERE responsible_id = ?
            UNION SELECT channel_id AS id FROM channel_access WHERE person_id = ?
            UNION SELECT channel_id AS id FROM role_grant WHERE person_id = ? AND channel_id IS NOT NULL
            """, person, person, person)
        return Set(try rows.map { try $0.id("id") })
    }
}
