/// A page as the public saw it, fetched without signing in.
public struct PageCopy: Hashable, Sendable {
    /// The body as it came, undecoded.
    public let bytes: [UInt8]
    /// The media type that the server gave, with its parameters ("text/html; charset=UTF-8").
    public let mediaType: String
    /// The address that the bytes came from, after redirects.
    public let address: String

    public init(bytes: [UInt8], mediaType: String, address: String) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.address = address
    }
}
