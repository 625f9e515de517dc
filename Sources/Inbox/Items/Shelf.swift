import Database
import Foundation

/// Where an item lies in the inbox. The numbers are stored, and give the order when all shelves are shown.
public enum Shelf: Int, Sendable, Codable, CaseIterable, SQLConvertible {
    /// A person must act: unhandled, or something about it asks.
    case toDo = 0
    /// The house is at it: a reply or a removal is under way.
    case waiting = 1
    /// Handled.
    case done = 2
    /// Needs nothing.
    case informational = 3

    init(state: ItemState, standing: Standing?) {
        if let standing {
            self = standing.asksAPerson ? .toDo : .waiting
            return
        }
        switch state {
        case .open: self = .toDo
        case .answered, .handedOver, .noAnswerNeeded, .removed: self = .done
        case .informational: self = .informational
        }
    }

    /// An item's place on the shelf, lowest first: by deadline where someone must answer, newest first elsewhere.
    /// One number for both, so that one index serves every view of the inbox.
    ///
    /// What asks a person about something already handled has no deadline to keep; it lies before all that has, below 0.
    func place(state: ItemState, due: Date?, written: Date) -> Int64 {
        switch self {
        case .toDo, .waiting: state == .open ? (due ?? written).microseconds : 0 &- written.microseconds
        case .done, .informational: 0 &- written.microseconds
        }
    }
}
