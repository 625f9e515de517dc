import Platforms

/// A batch of entries by what must be done with them.
struct SortedEntries {
    var new: [ReadEntry] = []
    var changes: [Change] = []
    var unchanged: [RemoteID] = []

    /// An entry that is known, and stands otherwise than it did.
    struct Change {
        let read: ReadEntry
        let head: ItemHead

        var isEdited: Bool { read.textDigest != head.textDigest }
        var isMoved: Bool { read.entry.presence != head.presence }
    }

    init(_ entries: [ReadEntry], known: [RemoteID: ItemHead]) {
        for read in entries {
            guard let head = known[read.entry.id] else {
                new.append(read)
                continue
            }
            let change = Change(read: read, head: head)
            if change.isEdited || change.isMoved { changes.append(change) } else { unchanged.append(read.entry.id) }
        }
    }

    /// Entries that an answer of our own may now stand under: those that came, and those that an own entry came under.
    var questionsWithNews: [RemoteID] {
        var ids: Set<RemoteID> = []
        for read in new where read.direction == .received { ids.insert(read.entry.id) }
        for read in new + changes.map(\.read) where read.direction == .sent {
            if let parent = read.entry.parent { ids.insert(parent) }
        }
        return Array(ids)
    }
}
