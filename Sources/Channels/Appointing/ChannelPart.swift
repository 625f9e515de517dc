import Database
import Organisation

/// A part that somebody has in running a channel, one that can be taken away.
public enum ChannelPart: String, Sendable, CaseIterable {
    /// Editor of the channel.
    case editor
    /// Deputy of the channel.
    case deputy
    /// Can sign in to the account.
    case access
    /// Editor of every channel, and so of this.
    case editorEverywhere
    /// Deputy of every channel, and so of this.
    case deputyEverywhere

    /// The role that it is; nil for access.
    public var role: Role? {
        switch self {
        case .editor, .editorEverywhere: .editor
        case .deputy, .deputyEverywhere: .deputy
        case .access: nil
        }
    }

    /// Whether it reaches every channel.
    public var isEverywhere: Bool { self == .editorEverywhere || self == .deputyEverywhere }

    /// The parts that a person has in a channel.
    public static func held(by person: Person.ID, in channel: Channel.ID, _ session: Session) throws -> [ChannelPart] {
        let grants = try PersonStore.grants(of: person, in: session)
        let holder = try AccessStore.holder(person, of: channel, in: session)
        return allCases.filter { part in
            guard let role = part.role else { return holder != nil }
            return grants.contains(Grant(role: role, channel: part.isEverywhere ? nil : channel.rawValue))
        }
    }
}

extension Appointing {
    /// Whether the actor may take the part away.
    public func allowsTaking(_ part: ChannelPart, by actor: Actor) -> Bool {
        guard let role = part.role else { return allowsAccess(by: actor) }
        guard part.isEverywhere else { return allows(role, by: actor) }
        return actor.may(.giveRoles) && actor.signedIn?.mayGive(role) ?? true
    }
}
