import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms

/// Takes entries into the inbox, inside an act: each once, edits as revisions, moves as moves.
///
/// Used by every act that learns how an entry stands on its platform: a fetch, an import, a published reply, a removal.
public struct Reception {
    let context: ActContext
    let channel: Channel.ID
    let rule: DeadlineRule
    let clause: ClauseID

    /// Reads the guideline in force once, for everything that is taken in.
    public init(_ context: ActContext, channel: Channel.ID) throws {
        let guideline = try context.guideline
        self.context = context
        self.channel = channel
        rule = DeadlineRule(guideline)
        clause = guideline.reply.clause
    }

    /// Takes the entries in as they stand now. Entries that are already here just so change nothing.
    @discardableResult
    public func receive(_ entries: [RemoteEntry]) throws -> Receipt {
        try receive(entries.readOnce()).receipt
    }

    /// - Returns: what came of it, and which entries were here already just as they are.
    func receive(_ entries: [ReadEntry]) throws -> (receipt: Receipt, unchanged: [RemoteID]) {
        guard !entries.isEmpty else { return (Receipt(), []) }
        // Two processes may read the same page of the same channel: the second waits here, and then finds it stored.
        try context.session.lock("inbox:\(channel)")
        let known = try store.heads(channel: channel.rawValue, entries.map(\.entry.id))
        let sorted = SortedEntries(entries, known: known)
        let drafts = try storeNew(sorted.new) + sorted.changes.filter(\.isEdited).map(RevisionDraft.init)
        try store(drafts)
        try note(sorted.changes)

        var receipt = Receipt()
        receipt.new = drafts.count { $0.number == 1 }
        receipt.revised = drafts.count - receipt.new
        receipt.moved = sorted.changes.count(where: \.isMoved)
        receipt.unchanged = sorted.unchanged.count
        receipt.answeredElsewhere = try noteOwnAnswers(to: sorted.questionsWithNews)
        return (receipt, sorted.unchanged)
    }

    var store: ItemStore { ItemStore(session: context.session) }
    var history: HandlingStore { HandlingStore(context: context) }
}
