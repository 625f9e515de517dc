import Foundation

/// One channel's connection to its platform.
///
/// Every failure is a `PlatformError`. A connector repeats no act by itself: whether to try again is for the caller,
/// who knows what has already been promised.
public protocol Connector: Sendable {
    /// What this connection can do beyond reading.
    var capabilities: Capabilities { get }

    /// Reads lazily: the next page is asked for only when the one before has been taken, in bounded memory.
    /// The stream throws `PlatformError` and then ends; pages already taken stand.
    func pages(_ scope: FetchScope) -> AsyncThrowingStream<FetchedPage, any Error>

    /// One entry as it stands now, also when it is hidden, called spam or lies in the bin.
    /// Throws `PlatformError.notFound` when the platform no longer has it.
    func entry(_ id: RemoteID) async throws -> RemoteEntry

    /// The page where the public sees the entry, or nil when the public has no such page.
    func publicPage(of id: RemoteID) async throws -> PageCopy?

    /// Answers an entry as the connected account.
    ///
    /// Throws `PlatformError.outcomeUnknown` when the answer may have been published: ask `findReply` before anything else.
    func reply(to id: RemoteID, text: String) async throws -> RemoteEntry

    /// An answer by the connected account to `id` with this text, written at or after `notBefore`: how an unknown outcome is settled.
    func findReply(to id: RemoteID, text: String, notBefore: Date) async throws -> RemoteEntry?

    /// Takes an entry off the channel, so that it can be restored where the platform can. Doing it twice does no harm.
    ///
    /// Throws `PlatformError.outcomeUnknown` when it may have been done: ask `entry` before anything else.
    func remove(_ id: RemoteID, warrant: some RemovalWarrant) async throws

    /// Puts back what `remove` took away. Doing it twice does no harm.
    func restore(_ id: RemoteID) async throws
}
