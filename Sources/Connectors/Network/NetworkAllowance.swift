/// What an installation lets its connectors call, beyond https on the public internet.
///
/// An address comes from a person who fills in a form. Without these bounds that form could make the server call
/// its own database or the municipality's inner network (server-side request forgery).
/// Link-local addresses, where cloud providers keep their machines' secrets, can never be allowed.
public struct NetworkAllowance: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The machine itself, also without https: for demonstrations and tests.
    public static let loopback = NetworkAllowance(rawValue: 1 << 0)
    /// The municipality's inner network (RFC 1918, RFC 4193, RFC 6598).
    public static let privateNetworks = NetworkAllowance(rawValue: 1 << 1)
    /// http without TLS to any allowed address. The account's secret is then readable on the way.
    public static let plainHTTP = NetworkAllowance(rawValue: 1 << 2)

    /// https on the public internet and nothing else.
    public static let publicOnly: NetworkAllowance = []
}
