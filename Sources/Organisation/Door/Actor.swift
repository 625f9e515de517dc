/// Who performs an act: someone who is signed in, or a part of Kanalvakt itself.
public enum Actor: Sendable {
    case person(SignedInPerson)
    case system(SystemPart)

    /// The name on the ledger: "person:3", "system:sync". Never a person's own name.
    public var name: String {
        switch self {
        case .person(let signedIn): "person:\(signedIn.person.id)"
        case .system(let part): "system:\(part)"
        }
    }

    /// The signed-in person, when it is one.
    public var signedIn: SignedInPerson? {
        switch self {
        case .person(let signedIn): signedIn
        case .system: nil
        }
    }

    /// The person, when it is one.
    public var person: Person? { signedIn?.person }

    /// The person whom a ``name`` on the ledger stands for; nil when it is not a person's.
    public static func person(named name: String) -> Person.ID? {
        name.hasPrefix("person:") ? Person.ID(String(name.dropFirst(7))) : nil
    }
}

extension Actor {
    /// Whether the actor holds the right in the channel.
    ///
    /// - Parameter channel: nil asks for every channel. Left out of the answer for a right that is not
    ///   channel-bound.
    public func may(_ right: Right, channel: Int64? = nil) -> Bool {
        switch self {
        case .person(let signedIn): signedIn.may(right, channel: channel)
        case .system(let part): part.rights.contains(right)
        }
    }

    /// The channels where the actor holds the right: what a query is narrowed to.
    public func scope(of right: Right) -> ChannelScope {
        switch self {
        case .person(let signedIn): signedIn.scope(of: right)
        case .system(let part): part.rights.contains(right) ? .all : .only([])
        }
    }

    /// Whether the actor may know what goes on in the channel: any channel-bound right is enough.
    public func mayKnow(of channel: Int64) -> Bool {
        Right.allCases.contains { $0.isChannelBound && may($0, channel: channel) }
    }

    /// Refuses an actor without the right. The first line of most acts' `authorise`.
    ///
    /// - Parameters:
    ///   - channel: the channel it is about; nil asks for the right in every channel.
    ///   - named: the channel's name, for the sentence.
    /// - Throws: ``Refusal/notFound`` where the actor has nothing to do with the channel, so that a channel
    ///   cannot be discovered by asking; else ``Refusal/missingRight(_:channel:)``.
    public func require(_ right: Right, channel: Int64? = nil, named: String? = nil) throws(Refusal) {
        if may(right, channel: channel) { return }
        switch self {
        case .system(let part): throw .systemMayNot(part, right)
        case .person:
            if let channel, right.isChannelBound, !mayKnow(of: channel) { throw .notFound }
            throw .missingRight(right, channel: named)
        }
    }
}
