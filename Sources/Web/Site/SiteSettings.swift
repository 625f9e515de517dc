import Foundation

/// How the site is reached.
public struct SiteSettings: Sendable {
    /// The interface to listen on; 127.0.0.1 leaves the rest to a proxy in front.
    public var host: String
    /// The port to listen on; 0 takes any that is free.
    public var port: Int
    /// The address that people use, such as `https://kanaler.hallsberg.se`, when a proxy stands in front. With https,
    /// cookies are sent over https only and browsers are told to stay with it.
    public var publicAddress: URL?
    /// Where links from elsewhere lead while nobody has said how people reach the site, such as the sample's address on this
    /// machine. It is not believed when forms are judged: the same server may be reached by other names.
    public var provisionalAddress: URL?
    /// Whether a proxy in front tells where a request comes from, in the last entry of X-Forwarded-For. Without a
    /// proxy this must be false, or anyone could claim any address.
    public var trustsForwardedFor: Bool

    public init(
        host: String = "127.0.0.1", port: Int = 8080, publicAddress: URL? = nil, provisionalAddress: URL? = nil,
        trustsForwardedFor: Bool = false
    ) {
        self.host = host
        self.port = port
        self.publicAddress = publicAddress
        self.provisionalAddress = provisionalAddress
        self.trustsForwardedFor = trustsForwardedFor
    }

    /// Whether people reach the site over https.
    var isSecure: Bool { publicAddress?.scheme?.lowercased() == "https" }

    /// Scheme, host and port as browsers write them in an Origin header; nil when the Host header must tell.
    var origin: String? { publicAddress.flatMap(Self.origin) }

    /// What addresses of this site begin with when they are read elsewhere; nil when it is not known.
    var linkOrigin: String? { origin ?? provisionalAddress.flatMap(Self.origin) }

    private static func origin(of address: URL) -> String? {
        guard let scheme = address.scheme?.lowercased(), let host = address.host()?.lowercased() else { return nil }
        let usual = scheme == "https" ? 443 : 80
        let port = address.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        return "\(scheme)://\(host)\(port)"
    }
}
