import Database
import Foundation
import Platforms

/// What must be known of an item to change it: a small part of its row.
struct ItemHead {
    let id: Item.ID
    let channel: Int64
    let remoteID: RemoteID
    let direction: Item.Direction
    let revision: Int
    let textDigest: [UInt8]
    let writtenAt: Date
    let openedAt: Date
    var presence: RemotePresence
    var goneAt: Date?
    var state: ItemState
    var standing: Standing?
    var dueAt: Date?
    var handledAt: Date?
    var changed: Bool
    var replyForbiddenBy: String?
}
