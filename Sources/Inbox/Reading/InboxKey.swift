/// Where a page of the inbox ended, short enough for an address. What an outsider writes there can at most
/// show another page of what they may see.
public struct InboxKey: Sendable, Hashable, LosslessStringConvertible {
    let shelf: Int
    let place: Int64
    let id: Int64

    init(shelf: Int, place: Int64, id: Int64) {
        self.shelf = shelf
        self.place = place
        self.id = id
    }

    public init?(_ description: String) {
        let parts = description.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let shelf = Int(parts[0]), (0...9).contains(shelf),
            let place = Int64(parts[1]), let id = Int64(parts[2])
        else { return nil }
        self.init(shelf: shelf, place: place, id: id)
    }

    public var description: String { "\(shelf).\(place).\(id)" }
}

extension InboxKey: Comparable {
    public static func < (left: InboxKey, right: InboxKey) -> Bool {
        (left.shelf, left.place, left.id) < (right.shelf, right.place, right.id)
    }
}
