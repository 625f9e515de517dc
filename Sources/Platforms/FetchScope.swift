/// How much to read from a platform.
public enum FetchScope: Hashable, Sendable {
    /// What came after the cursor; everything from the beginning when there is none.
    case recent(since: Cursor?)
    /// Every entry that the platform still has, which reveals edits and changed presence.
    ///
    /// An entry known from before that a finished sweep did not contain is only *presumed* gone, since things move on
    /// the platform while it is read: ask `Connector.entry(_:)` before saying so.
    case everything
}
