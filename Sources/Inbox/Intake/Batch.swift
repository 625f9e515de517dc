import Platforms

/// A page of what a connector read, made fit to store once and for all.
struct Batch {
    let entries: [ReadEntry]
    let unreadable: [UnreadableEntry]

    init(_ page: FetchedPage) {
        entries = page.entries.readOnce()
        unreadable = page.unreadable
    }

    var isEmpty: Bool { entries.isEmpty && unreadable.isEmpty }
}
