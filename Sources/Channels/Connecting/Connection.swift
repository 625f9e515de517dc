import Foundation
import Organisation
import Platforms

/// How a channel is reached on its platform, and how that has gone.
public struct Connection: Sendable {
    /// The channel that is reached.
    public let channelID: Channel.ID
    /// The kind of platform, which decides the connector.
    public let kind: PlatformKind
    /// Where the platform's interface answers.
    public let address: WebAddress
    /// The account's name on the platform.
    public let account: String
    /// How far has been read; nil before the first time.
    public let cursor: Cursor?
    /// When the platform last answered as it should; nil before the first time.
    public let lastContactAt: Date?
    /// What is wrong; nil while it works.
    public let trouble: Trouble?
    /// Failed attempts in a row.
    public let failures: Int
    /// Not to be tried before this.
    public let retryAt: Date?

    let sealedSecret: [UInt8]

    /// The account's secret, for the connector and nobody else.
    ///
    /// - Throws: ``SecretSeal/Broken`` when the key is another, or the row has been changed behind Kanalvakt's back.
    public func openSecret(with seal: SecretSeal) throws -> String {
        try seal.open(sealedSecret, for: SecretSeal.Purpose(channelID, kind, address, account))
    }

    /// Whether it is time to fetch.
    public func isDue(at now: Date) -> Bool { retryAt.map { $0 <= now } ?? true }
}

extension Connection: CustomReflectable, CustomStringConvertible {
    public var description: String { "connection of channel \(channelID) by \(kind)" }

    /// Without the sealed secret, so that no dump of a value carries it.
    public var customMirror: Mirror { Mirror(self, children: ["channelID": channelID, "kind": kind]) }
}
