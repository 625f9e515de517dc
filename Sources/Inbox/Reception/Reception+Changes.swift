import Database
import Foundation
import Ledger
import Organisation
import Platforms

extension Reception {
    /// Notes what edits and moves mean for the items.
    func note(_ changes: [SortedEntries.Change]) throws {
        let moves = try recordMoves(changes.filter(\.isMoved))
        for change in changes {
            var head = change.head
            if change.isEdited { try noteEdit(change, &head) }
            if change.isMoved { try noteMove(to: change.read.entry.presence, &head, ledgerIndex: moves[head.id]) }
            try store.save(head)
        }
    }

    /// A new wording. Something that had been handled is open again, with a deadline from the edit: the municipality
    /// answered other words than those that now stand there.
    private func noteEdit(_ change: SortedEntries.Change, _ head: inout ItemHead) throws {
        try store.setRevision(head.revision + 1, textDigest: change.read.textDigest, of: head.id)
        switch head.state {
        case .answered, .handedOver, .noAnswerNeeded:
            let edited = change.read.entry.editedAt.map { WrittenTime(said: $0, receivedAt: context.now).at } ?? context.now
            try reopen(&head, from: max(edited, head.writtenAt))
        case .open, .removed, .informational:
            break
        }
    }

    /// A move on the platform: what comes back, or is let through, waits for a person.
    private func noteMove(to presence: RemotePresence, _ head: inout ItemHead, ledgerIndex: Int64?) throws {
        let before = head.presence
        try head.note(moveTo: presence, context, ledgerIndex: ledgerIndex)
        guard head.direction == .received, presence == .visible || (presence == .hidden && before != .visible) else { return }
        switch head.state {
        case .removed:
            try reopen(&head, from: context.now)
        case .informational:
            head.state = .open
            try store.setDeadline(rule.deadline(from: head.writtenAt), of: &head)
        case .open, .answered, .handedOver, .noAnswerNeeded:
            break
        }
    }

    /// Makes something that had been handled wait for a person again.
    private func reopen(_ head: inout ItemHead, from start: Date) throws {
        head.state = .open
        head.handledAt = nil
        head.changed = true
        try store.setDeadline(rule.deadline(from: start), of: &head)
        try history.note(head.id, .reopened, clause: clause)
    }

    /// Puts the moves on the ledger; answers where each stands there.
    private func recordMoves(_ moves: [SortedEntries.Change]) throws -> [Item.ID: Int64] {
        var indexes: [Item.ID: Int64] = [:]
        for piece in moves.pieces(of: 200) {
            let index = try context.record(
                "inbox.moved",
                [
                    "channel": .integer(channel.rawValue),
                    "moves": .array(
                        piece.map {
                            .object([
                                "item": .integer($0.head.id.rawValue), "from": .string($0.head.presence.rawValue),
                                "to": .string($0.read.entry.presence.rawValue),
                            ])
                        }),
                ])
            for move in piece { indexes[move.head.id] = index }
        }
        return indexes
    }
}

extension ItemHead {
    /// Where the item stands on the platform from now on, with a line of history. Saved by the caller.
    mutating func note(moveTo presence: RemotePresence, _ context: ActContext, ledgerIndex: Int64?) throws {
        let event = HistoryEvent(movedFrom: self.presence, to: presence)
        self.presence = presence
        goneAt = presence.isTakenAway ? goneAt ?? context.now : nil
        try HandlingStore(context: context).note(id, event, note: presence.swedish, ledgerIndex: ledgerIndex)
    }
}

extension HistoryEvent {
    init(movedFrom before: RemotePresence, to after: RemotePresence) {
        if after.isTakenAway && !before.isTakenAway {
            self = .gone
        } else if before.isTakenAway && !after.isTakenAway {
            self = .reappeared
        } else {
            self = .presenceChanged
        }
    }
}
