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
    /// Whether a proxy in front tells where a request comes from, in the last entry of X-Forwarded-For. Without a
    /// proxy this must be false, or anyone could claim any address.
    public var trustsForwardedFor: Bool

    public init(
        host: String = "127.0.0.1", port: Int = 8080, publicAddress: URL? = nil, trustsForwardedFor: Bool = false
    ) {
        self.host = host
        self.port = port
        self.publicAddress = publicAddress
        self.trustsForwardedFor = trustsForwardedFor
    }

    /// Whether people reach the site over https.
    var isSecure: Bool { publicAddress?.scheme?.lowercased() == "https" }

    /// Scheme, host and port as browsers write them in an Origin header; nil when the Host header must tell.
    var origin: String? {
        guard let publicAddress, let scheme = publicAddress.scheme?.lowercased(),
            let host = publicAddress.host()?.lowercased()
        else { return nil }
        let usual = scheme == "https" ? 443 : 80
        let port = publicAddress.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        return "\(scheme)://\(host)\(port)"
    }
}
