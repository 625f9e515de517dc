import Channels

/// What part of the inbox to show.
public struct InboxFilter: Sendable, Equatable {
    /// One channel, or nil for all that the person may see.
    public var channel: Channel.ID?
    /// One shelf, or nil for all.
    public var shelf: Shelf?
    /// A narrower choice within the shelf, or nil for all.
    public var mark: Mark?
    /// Words to look for in text and author; empty for none. With words, the newest come first.
    public var words: String
    /// Where the page before ended; nil for the first page.
    public var after: InboxKey?
    /// Rows a page, 1 to 200.
    public var limit: Int

    /// A narrower choice within what is shown.
    public enum Mark: String, Sendable, CaseIterable {
        /// Unhandled and past its deadline.
        case late
        /// Unhandled and due before the day ends.
        case dueToday = "due-today"
        /// Changed by its author, or back again, after it had been handled.
        case changed
        /// No longer on the channel, without our having removed it.
        case gone
        /// A reply or a removal asks a person how to go on.
        case asks
    }

    /// No search needs more, in Unicode scalars.
    private static let longestSearch = 300

    /// The first page of what is to be done, unless told otherwise. A limit outside 1 to 200 becomes the nearest within,
    /// and words beyond 300 characters are not looked for.
    public init(
        channel: Channel.ID? = nil, shelf: Shelf? = .toDo, mark: Mark? = nil, words: String = "",
        after: InboxKey? = nil, limit: Int = 50
    ) {
        self.channel = channel
        self.shelf = shelf
        self.mark = mark
        self.words = String(words.unicodeScalars.prefix(Self.longestSearch))
        self.after = after
        self.limit = min(max(limit, 1), 200)
    }
}
