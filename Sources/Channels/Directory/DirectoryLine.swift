import Foundation
import Organisation

/// One channel as the public directory shows it: the account and who answers for it, and no staff.
public struct DirectoryLine: Sendable, Hashable {
    /// The account.
    public let channel: Channel
    /// The unit that answers for it, with its board.
    public let unit: MunicipalUnit
    /// What a search looks in.
    let haystack: String

    init(channel: Channel, unit: MunicipalUnit) {
        self.channel = channel
        self.unit = unit
        haystack = [
            channel.name, channel.purpose, channel.targetGroup ?? "", unit.name, unit.board,
            channel.platform.rawValue, channel.slug, channel.address.key,
        ].map(DirectoryQuery.folded).joined(separator: "\n")
    }
}
