import Channels
import Connectors
import Foundation
import Guidelines
import House
import Platforms
import Wording

/// Which connector serves which kind of connection. Only here do the house and the live adapters meet.
struct ConnectorChoice: Sendable {
    /// What the installation lets its connectors call.
    let allowance: NetworkAllowance
    /// The sample municipality's platform; nil in a real installation, which then knows no such kind.
    let sample: SamplePlatform?
    let clock: @Sendable () -> Date

    /// Makes the connector of a stored connection.
    ///
    /// - Throws: `UnknownConnectionKind`, and `WordPressAddressProblem` for an address that may not be called.
    func connector(for connection: Connection, secret: String) throws -> any Connector {
        switch (connection.kind, sample) {
        case (.wordpress, _):
            return try wordpress(address: connection.address.text, account: connection.account, secret: secret)
        case (SampleConnector.kind, let platform?):
            return SampleConnector(platform: platform, channel: connection.account, account: secret)
        default:
            throw UnknownConnectionKind(kind: connection.kind)
        }
    }

    /// What reads public pages for the municipality of a guideline.
    func outsideReader(for guideline: Guideline) -> any OutsideReader {
        if sample != nil, let municipality = try? SampleMunicipality.read(for: guideline) {
            return SampleOutsideReader(website: guideline.authority.website, municipality: municipality)
        }
        return LiveOutsideReader(for: guideline.authority.website, allowance: allowance)
    }

    /// A WordPress site's connector.
    func wordpress(address: String, account: String, secret: String) throws -> WordPressConnector {
        try WordPressConnector(
            address: WordPressAddress(address, allowing: allowance), account: account,
            applicationPassword: secret, allowance: allowance, clock: clock)
    }
}

/// A connection of a kind that this version has no connector for.
struct UnknownConnectionKind: Explained {
    let kind: PlatformKind

    func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Kanalvakt kan inte ansluta till plattformen ”\(kind)” i den här versionen."
        case .en: "This version of Kanalvakt cannot connect to the platform \"\(kind)\"."
        }
    }
}

extension NetworkAllowance {
    /// Reads `KANALVAKT_ALLOW_NETWORKS`: the words `loopback`, `private` and `plain-http`, separated by commas.
    ///
    /// - Throws: `UsageMistake` for another word, since a misspelt permission must not pass unseen.
    init(setting: String?) throws {
        self = .publicOnly
        for word in (setting ?? "").split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            switch word {
            case "loopback": insert(.loopback)
            case "private": insert(.privateNetworks)
            case "plain-http": insert(.plainHTTP)
            default:
                throw UsageMistake(
                    swedish: "KANALVAKT_ALLOW_NETWORKS förstår loopback, private och plain-http, men inte ”\(word)”.",
                    english: "KANALVAKT_ALLOW_NETWORKS takes loopback, private and plain-http, but not \"\(word)\".")
            }
        }
    }
}
