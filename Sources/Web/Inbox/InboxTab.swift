import Inbox

/// The views of the inbox, by the word that stands for each in addresses.
enum InboxTab: String, CaseIterable, Sendable {
    case toDo = "att-gora"
    case late = "forsenade"
    case asks = "fragar"
    case waiting = "pa-vag"
    case changed = "andrade"
    case gone = "borta"
    case done = "hanterade"
    case informational = "ovrigt"
    case all = "alla"

    /// The shelf that it shows; nil for all.
    var shelf: Shelf? {
        switch self {
        case .toDo, .late, .asks: .toDo
        case .waiting: .waiting
        case .done: .done
        case .informational: .informational
        case .changed, .gone, .all: nil
        }
    }

    /// What it narrows the shelf to.
    var mark: InboxFilter.Mark? {
        switch self {
        case .late: .late
        case .asks: .asks
        case .changed: .changed
        case .gone: .gone
        case .toDo, .waiting, .done, .informational, .all: nil
        }
    }

    /// How many items it holds, where they are counted.
    func count(in counts: InboxCounts) -> Int? {
        switch self {
        case .toDo: counts.toDo
        case .late: counts.late
        case .asks: counts.asks
        case .waiting: counts.waiting
        case .changed: counts.changed
        case .gone: counts.gone
        case .done, .informational, .all: nil
        }
    }

    /// Whether it is shown although it is empty.
    var isAlwaysShown: Bool {
        switch self {
        case .toDo, .done, .all: true
        case .late, .asks, .waiting, .changed, .gone, .informational: self == .informational
        }
    }

    /// Whether its items lie in the order they are due.
    var isByDeadline: Bool { shelf == .toDo || shelf == .waiting }
}
