import Foundation
import Platforms

/// An entry seen for the first time, with what follows from that.
struct NewItem {
    let read: ReadEntry
    let written: WrittenTime
    let receivedAt: Date
    let state: ItemState
    let deadline: ItemDeadline?

    init(_ read: ReadEntry, receivedAt: Date, rule: DeadlineRule) {
        self.read = read
        self.receivedAt = receivedAt
        written = WrittenTime(said: read.entry.writtenAt, receivedAt: receivedAt)
        let needsSomeone = read.direction == .received && read.entry.presence.isOnChannel
        state = needsSomeone ? .open : .informational
        deadline = needsSomeone ? rule.deadline(from: written.at) : nil
    }
}

extension RemotePresence {
    /// Whether a person can still answer it there: seen by the public, or waiting to be let through.
    var isOnChannel: Bool {
        switch self {
        case .visible, .hidden: true
        case .spam, .trashed, .gone: false
        }
    }

    /// Whether it has been taken away, by its author or by someone on the platform.
    var isTakenAway: Bool {
        switch self {
        case .trashed, .gone: true
        case .visible, .hidden, .spam: false
        }
    }

    /// What people are told about it.
    public var swedish: String {
        switch self {
        case .visible: "synligt på kanalen"
        case .hidden: "dolt, väntar på godkännande"
        case .spam: "märkt som skräppost på plattformen"
        case .trashed: "i plattformens papperskorg"
        case .gone: "borta från plattformen"
        }
    }
}
