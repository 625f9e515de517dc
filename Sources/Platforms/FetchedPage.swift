/// A piece of what a connector read, small enough to hold in memory and to store in one transaction.
public struct FetchedPage: Sendable {
    /// Parents stand before their answers, within a page and between pages of one fetch.
    public let entries: [RemoteEntry]
    /// Records that came in this page but could not be understood.
    public let unreadable: [UnreadableEntry]
    /// Where to go on when this page is stored. May be kept after each page, even if the fetch breaks off later.
    public let cursor: Cursor
    /// Whether the platform has more of this fetch.
    public let hasMore: Bool

    public init(entries: [RemoteEntry], unreadable: [UnreadableEntry], cursor: Cursor, hasMore: Bool) {
        self.entries = entries
        self.unreadable = unreadable
        self.cursor = cursor
        self.hasMore = hasMore
    }
}
