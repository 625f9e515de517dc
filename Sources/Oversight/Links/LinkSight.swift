import Channels
import Foundation
import Organisation

/// Which of the two links it is about: together they show that a channel is the municipality's.
public enum LinkDirection: String, Sendable, CaseIterable, Codable {
    /// The channel's public page links to the municipality's website.
    case toWebsite
    /// The website's list of channels links to the channel.
    case fromWebsite
}

/// What was seen.
public enum LinkOutcome: String, Sendable, CaseIterable, Codable {
    /// The link is there.
    case linked
    /// The page could be seen, and the link is not there.
    case missing
    /// The page could not be seen, so nobody knows.
    case unseen
}

/// How it was seen.
public enum LinkWay: String, Sendable, CaseIterable, Codable {
    /// Kanalvakt fetched the page.
    case fetched
    /// A person looked and wrote it down.
    case looked
}

/// One look at a link, dated. The page itself is not kept.
public struct LinkSight: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// Which link.
    public let direction: LinkDirection
    /// How it was seen.
    public let way: LinkWay
    /// What was seen.
    public let outcome: LinkOutcome
    /// Why the page could not be seen, in Swedish; nil when it could.
    public let problem: String?
    /// The page that was looked at.
    public let page: String
    /// The link that was seen; nil when there was none.
    public let seen: String?
    /// Who looked, as the ledger names actors ("person:3", "system:watch").
    public let actor: String
    /// When.
    public let at: Date
    /// Since when it has been so.
    public let since: Date
}

extension [LinkSight] {
    /// What is known of a link: what a person saw counts when Kanalvakt could not see the page, and for a year.
    public func best(_ direction: LinkDirection, at now: Date) -> LinkSight? {
        let sights = filter { $0.direction == direction }
        let fetched = sights.first { $0.way == .fetched }
        let looked = sights.first { $0.way == .looked && now.timeIntervalSince($0.at) < 366 * 86_400 }
        guard let fetched else { return looked }
        guard let looked else { return fetched }
        return fetched.outcome == .unseen || looked.at > fetched.at ? looked : fetched
    }
}
