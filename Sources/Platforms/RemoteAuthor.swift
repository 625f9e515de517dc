/// The author of an entry as the platform shows them.
public struct RemoteAuthor: Hashable, Sendable {
    /// The name shown on the platform. Not verified by anyone; may be empty.
    public let name: String
    /// The platform's own lasting ID of the account, or nil for someone who wrote without one.
    public let key: String?
    /// Whether the municipality itself wrote it: through the connected account, or through another account that runs the channel.
    public let isOwn: Bool

    public init(name: String, key: String?, isOwn: Bool) {
        self.name = name
        self.key = key
        self.isOwn = isOwn
    }
}
