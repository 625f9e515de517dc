import Channels
import Platforms

/// Gives the connector of a channel.
public struct ConnectorSource: Sendable {
    /// Throws `PlatformError.signInAgain` for a channel that is not connected, and `SecretSeal.Broken`.
    let make: @Sendable (Channel.ID) async throws -> any Connector

    /// - Parameter make: throws `PlatformError.signInAgain` for a channel that is not connected, and `SecretSeal.Broken`
    ///   when its secret cannot be opened.
    public init(_ make: @escaping @Sendable (Channel.ID) async throws -> any Connector) {
        self.make = make
    }

    /// The connector, for an act that a person waits for: a secret that cannot be opened means signing in again.
    public func connector(of channel: Channel.ID) async throws -> any Connector {
        do {
            return try await make(channel)
        } catch is SecretSeal.Broken {
            throw PlatformError.signInAgain
        }
    }
}
