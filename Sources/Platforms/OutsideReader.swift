/// Fetches public pages and files from the internet, as a stranger: by GET, without signing in and without cookies.
///
/// Where an address comes from does not make it safe. Each one is judged before it is called, redirects too, and what
/// comes back is bounded in size and time.
public protocol OutsideReader: Sendable {
    /// What the address shows to anyone.
    ///
    /// - Parameter address: an http or https address on the usual port, without a name or password in it.
    func read(_ address: String) async throws(OutsideProblem) -> OutsideDocument
}

/// What an address showed to a stranger.
public struct OutsideDocument: Hashable, Sendable {
    /// The address that it came from, after redirects.
    public let address: String
    /// The media type in lower case without parameters, as "text/html"; empty when the server gave none.
    public let mediaType: String
    /// The body as it came.
    public let bytes: [UInt8]
    /// The links of a web page in the order they stand, as whole addresses; none for other files.
    public let links: [PageLink]

    public init(address: String, mediaType: String, bytes: [UInt8], links: [PageLink]) {
        self.address = address
        self.mediaType = mediaType
        self.bytes = bytes
        self.links = links
    }

    /// Whether it is a web page, which can hold links.
    public var isPage: Bool { mediaType == "text/html" || mediaType == "application/xhtml+xml" }
}

/// A link on a page.
public struct PageLink: Hashable, Sendable {
    /// Where it leads, as a whole address.
    public let address: String
    /// Whether the page says that the two are the same owner's (rel="me").
    public let isOwn: Bool

    public init(address: String, isOwn: Bool) {
        self.address = address
        self.isOwn = isOwn
    }
}

/// A reader for where nothing may be fetched: every address is out of reach.
public struct NoOutsideReader: OutsideReader {
    public init() {}

    public func read(_ address: String) async throws(OutsideProblem) -> OutsideDocument { throw .unreachable }
}
