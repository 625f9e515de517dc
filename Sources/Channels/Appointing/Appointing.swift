import Database
import Guidelines
import Organisation
import WorkingTime

/// Who says who runs a channel: whoever may give the roles in it, and whoever holds the post that the guideline names for
/// the channel's unit (HBG-6.9, LUD-25, GOT-47, KUN-13).
public struct Appointing: Sendable {
    /// The channel.
    public let channel: Channel
    /// The post that the guideline names; the unit's manager where it names none.
    public let post: UnitPost
    /// Who holds that post for the channel's unit and still works there.
    public let holders: Set<Person.ID>

    /// The roles that come with running a channel: what the post appoints to.
    public static let roles: [Role] = [.editor, .deputy]

    /// - Parameters:
    ///   - guideline: the one in force.
    ///   - today: whoever has left by then appoints nobody.
    public static func load(
        _ channel: Channel, by guideline: Guideline, on today: LocalDate, in session: Session
    ) throws -> Appointing {
        let post = UnitPost(appointing: guideline.rule(EditorRule.self)?.appointedBy)
        let holders = try PostHolders.load(for: channel.unitID, on: today, in: session).present(post, for: channel.unitID)
        return Appointing(channel: channel, post: post, holders: Set(holders.map(\.id)))
    }

    /// The open channels whose editors and deputies the person appoints by a post that they hold, by name.
    public static func channels(of person: Person.ID, by guideline: Guideline, in session: Session) throws -> [Channel] {
        let post = UnitPost(appointing: guideline.rule(EditorRule.self)?.appointedBy)
        let units = Set(try PostStore.posts(of: person, in: session).filter { $0.post == post }.map(\.unit))
        if units.isEmpty { return [] }
        return try ChannelStore.channels(in: session).filter { $0.isOpen && units.contains($0.unitID) }
    }

    /// Whether the actor may give the role in the channel and take it back.
    public func allows(_ role: Role, by actor: Actor) -> Bool {
        actor.mayGive(role, in: channel.id) || (Self.roles.contains(role) && isHeld(by: actor))
    }

    /// Whether the actor may note who can sign in to the channel's account.
    public func allowsAccess(by actor: Actor) -> Bool {
        actor.may(.proposeChannelChanges, in: channel.id) || isHeld(by: actor)
    }

    /// Whether the actor holds the post.
    public func isHeld(by actor: Actor) -> Bool { actor.person.map { holders.contains($0.id) } ?? false }
}

extension UnitPost {
    /// The post that the guideline's word means; the unit's manager where it says nothing.
    init(appointing appointer: EditorRule.Appointer?) {
        switch appointer {
        case .unitManager, nil: self = .manager
        case .department, .headOfDepartment: self = .headOfDepartment
        case .sectorHead: self = .sectorHead
        }
    }
}

extension Actor {
    /// Whether the actor's own roles let it give the role in the channel.
    fileprivate func mayGive(_ role: Role, in channel: Channel.ID) -> Bool {
        switch self {
        case .person(let signedIn): signedIn.mayGive(role, channel: channel.rawValue)
        case .system: may(.giveRoles, in: channel)
        }
    }
}

extension ActContext {
    /// The channel, for an actor who may give the role in it and take it back.
    ///
    /// - Throws: `Refusal.notFound` for a channel that there is not, or that the actor may not know of; else
    ///   `Refusal.missingRight` or `Refusal.mayNotGive`.
    @discardableResult
    func requireAppointer(of role: Role, in id: Channel.ID) throws -> Channel {
        guard let channel = try ChannelStore.channel(id, in: session) else { throw Refusal.notFound }
        if actor.mayGive(role, in: id) { return channel }
        if actor.may(.giveRoles, in: id) { throw Refusal.mayNotGive(role) }
        if Appointing.roles.contains(role), try holdsAppointingPost(for: channel) { return channel }
        throw refusal(.giveRoles, in: channel)
    }

    /// The channel, for an actor who may note who can sign in to its account.
    @discardableResult
    func requireAccessKeeper(of id: Channel.ID) throws -> Channel {
        guard let channel = try ChannelStore.channel(id, in: session) else { throw Refusal.notFound }
        if actor.may(.proposeChannelChanges, in: id) { return channel }
        if try holdsAppointingPost(for: channel) { return channel }
        throw refusal(.proposeChannelChanges, in: channel)
    }

    private func holdsAppointingPost(for channel: Channel) throws -> Bool {
        guard let person = actor.person, try !PostStore.posts(of: person.id, in: session).isEmpty else { return false }
        return try Appointing.load(channel, by: guideline, on: today, in: session).isHeld(by: actor)
    }

    /// Whoever sees the register knows of the channel, and is told which right is missing.
    private func refusal(_ right: Right, in channel: Channel) -> Refusal {
        if case .system(let part) = actor { return .systemMayNot(part, right) }
        let knows = actor.may(.seeRegister) || actor.mayKnow(of: channel.id.rawValue)
        return knows ? .missingRight(right, channel: channel.name) : .notFound
    }
}
