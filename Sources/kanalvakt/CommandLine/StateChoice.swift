import ArgumentParser
import Inbox

/// Which items a list shows: those in one state, those on one shelf of the inbox, or all.
enum StateChoice: ExpressibleByArgument {
    case state(ItemState)
    case shelf(Shelf)
    case everything

    private static let shelves: [String: StateChoice] = [
        "todo": .shelf(.toDo), "waiting": .shelf(.waiting), "done": .shelf(.done), "own": .shelf(.informational),
        "all": .everything,
    ]

    init?(argument: String) {
        guard let choice = ItemState(rawValue: argument).map(StateChoice.state) ?? Self.shelves[argument] else { return nil }
        self = choice
    }

    /// The shelf to read; nil for all of them, since a state may lie on more than one.
    var shelf: Shelf? {
        if case .shelf(let shelf) = self { shelf } else { nil }
    }

    func includes(_ state: ItemState) -> Bool {
        if case .state(let wanted) = self { state == wanted } else { true }
    }
}
