import Foundation
import Platforms

/// Puts a conversation in reading order: answers after what they answer, oldest first.
struct ThreadOrder {
    let items: [RemoteID: Item]

    func lines(subject: Item.ID) -> [ThreadLine] {
        let children = Dictionary(grouping: items.values.filter { parent(of: $0) != nil }) { parent(of: $0) }
        let roots = items.values.filter { parent(of: $0) == nil }.sorted(by: Self.precedes)
        var lines: [ThreadLine] = []
        var met: Set<RemoteID> = []
        // Walked with a stack of its own: how deep a conversation goes is up to outsiders.
        var stack = roots.reversed().map { (item: $0, depth: 0) }
        while let (item, depth) = stack.popLast() {
            guard met.insert(item.remoteID).inserted else { continue }
            lines.append(ThreadLine(item, depth: depth, isSubject: item.id == subject))
            let answers = (children[item.remoteID] ?? []).sorted(by: Self.precedes)
            stack += answers.reversed().map { (item: $0, depth: depth + 1) }
        }
        // What only answers itself in a circle has no root, and is shown all the same.
        let circling = items.values.filter { !met.contains($0.remoteID) }.sorted(by: Self.precedes)
        return lines + circling.map { ThreadLine($0, depth: 0, isSubject: $0.id == subject) }
    }

    /// What the item stands under: what it answers if that is here, else the post.
    private func parent(of item: Item) -> RemoteID? {
        if let parent = item.parent, parent != item.remoteID, items[parent] != nil { return parent }
        return item.thread != item.remoteID && items[item.thread] != nil ? item.thread : nil
    }

    private static func precedes(_ left: Item, _ right: Item) -> Bool {
        (left.writtenAt, left.id) < (right.writtenAt, right.id)
    }
}

extension ThreadLine {
    init(_ item: Item, depth: Int, isSubject: Bool) {
        id = item.id
        self.depth = depth
        kind = item.kind
        direction = item.direction
        authorName = item.authorName
        text = item.text
        writtenAt = item.writtenAt
        presence = item.presence
        goneAt = item.goneAt
        state = item.state
        url = item.url
        self.isSubject = isSubject
    }
}
