import Channels
import Database
import Guidelines
import Inbox
import Organisation
import Platforms

/// Removals from the channels: what may be removed, on what ground, and how far it has come.
public struct Moderation: Sendable {
    let database: Database
    let guidelines: GuidelineInForce
    let queue: JobQueue

    /// - Parameters:
    ///   - guidelines: what the channels are run by.
    ///   - queue: where removals wait to be carried out.
    public init(database: Database, guidelines: GuidelineInForce, queue: JobQueue) {
        self.database = database
        self.guidelines = guidelines
        self.queue = queue
    }

    /// Everything about the removals of one item, for its page.
    ///
    /// - Throws: `Refusal.notFound` for an item that the person may not see.
    public func view(of item: Item.ID, for person: SignedInPerson) async throws -> ModerationView {
        try await database.read { [guidelines] session in
            try ModerationReader(session: session, person: person, guidelines: guidelines).view(of: item)
        }
    }

    /// The grounds that an item can be removed on: the guideline's, then the rules that its channel has added (LUD-17).
    public func grounds(for item: Item.ID) async throws -> [Ground] {
        try await database.read { [guidelines] session in
            let guideline = try guidelines.current(in: session)
            guard let state = try RemovableState.load(item, in: session) else { throw Refusal.notFound }
            return guideline.removalGrounds + (try guideline.additions(on: state.channel, in: session))
        }
    }

    /// Decides that an item is removed from its channel.
    ///
    /// - Parameters:
    ///   - ground: the ground's name in the guideline.
    ///   - reason: why, in words; at least ten characters where only a local rule speaks against it, else it may be empty.
    ///   - formToken: 16 to 100 characters made anew when the form is shown: the same form sent twice is one removal.
    public func remove(_ item: Item.ID, ground: String, reason: String, formToken: String) -> RequestRemoval {
        RequestRemoval(item: item, groundID: ground, reason: reason, formToken: formToken, queue: queue)
    }

    /// Says how to go on with an item's removal whose outcome is not known, or which failed.
    public func settleRemoval(of item: Item.ID, _ decision: SettleRemoval.Decision) -> SettleRemoval {
        SettleRemoval(item: item, decision: decision, queue: queue)
    }
}

/// What a person sees of an item's removals.
public struct ModerationView: Sendable {
    /// Every removal, oldest first; most items have none, few more than one.
    public let removals: [Removal]
    /// Whether this person may remove the item, or why not.
    public let remove: Permission
}

extension Guideline {
    /// The grounds that something can be removed on, in the guideline's order.
    public var removalGrounds: [Ground] { grounds.filter { $0.action != .refer } }

    /// The grounds that the channel's own approved rules are.
    func additions(on channel: Channel.ID, in session: Session) throws -> [Ground] {
        grounds(ofAdditions: try ChannelStore.channel(channel, in: session)?.localAdditions ?? [])
    }
}
