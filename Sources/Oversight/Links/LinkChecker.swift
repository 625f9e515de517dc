import Channels
import Database
import Foundation
import Organisation
import Platforms

/// Looks whether channels and the municipality's website link to each other.
///
/// Only addresses that stand in the register, and the page that a coordinator has named, are ever fetched: what the
/// public pastes is looked up, never fetched.
public struct LinkChecker: Sendable {
    let database: Database
    let guidelines: GuidelineInForce
    let office: Office
    let outside: any OutsideReader
    let clock: @Sendable () -> Date

    /// The website's list as it was read, for all channels of a round.
    struct Listing: Sendable {
        let page: String
        /// What each link on it stands for, with the link; nil when it could not be read.
        let keys: [String: String]?
        let problem: String?
    }

    /// Looks at one channel's links, at somebody's wish. Twice in a row fetches once.
    ///
    /// - Throws: `Refusal` before anything is fetched, when the actor may not check the channel.
    public func check(_ id: Channel.ID, by actor: Actor) async throws {
        let (channel, sights) = try await database.read { session in
            guard let channel = try ChannelStore.channel(id, in: session) else { throw Refusal.notFound }
            try actor.require(.checkChannels, in: channel)
            return (channel, try LinkStore.sights(of: id, in: session))
        }
        let last = sights.filter { $0.way == .fetched }.map(\.at).max()
        if let last, clock().timeIntervalSince(last) < OversightPolicy.linkPatience { return }
        try await check(channel, against: try await listing(), by: actor)
    }

    /// Looks at the channels whose links have not been looked at for the longest, a few at a time.
    ///
    /// - Returns: how many were looked at.
    func checkDue(atMost limit: Int) async throws -> Int {
        let before = clock().addingTimeInterval(-OversightPolicy.linkRhythm)
        let due = try await database.read { session in
            try ChannelStore.channels(LinkStore.notFetched(since: before, atMost: limit, in: session), in: session)
        }
        guard !due.isEmpty else { return 0 }
        let listing = try await listing()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (position, channel) in due.enumerated() {
                if position >= 4 { try await group.next() }
                group.addTask { try await check(channel, against: listing, by: .system(.watch)) }
            }
            try await group.waitForAll()
        }
        return due.count
    }

    private func check(_ channel: Channel, against listing: Listing?, by actor: Actor) async throws {
        let website = try await guidelines.current().authority.website
        var seen: [RecordLinks.Seen] = []
        var moved: String?
        do {
            let page = try await outside.read(channel.address.text)
            let verdict = LinkJudge.channelPage(page, website: website, platform: channel.platform)
            seen.append(.init(direction: .toWebsite, verdict: verdict, page: page.address))
            moved = page.address
        } catch {
            let verdict = LinkJudge.Verdict(outcome: .unseen, seen: nil, problem: error.sentence(in: .sv))
            seen.append(.init(direction: .toWebsite, verdict: verdict, page: channel.address.text))
        }
        if let listing { seen.append(.init(direction: .fromWebsite, verdict: try await verdict(channel, listing), page: listing.page)) }
        try await office.perform(RecordLinks(channel: channel.id, seen: seen), by: actor)
        if let moved { try await noteMove(of: channel, to: moved, by: actor) }
    }

    private func verdict(_ channel: Channel, _ listing: Listing) async throws -> LinkJudge.Verdict {
        guard let keys = listing.keys else { return .init(outcome: .unseen, seen: nil, problem: listing.problem) }
        let key = try await database.read { try PlatformList.load(in: $0).key(of: channel.address) }
        return LinkJudge.listing(keys, channel: key)
    }

    /// Reads the page that lists the channels; nil when nobody has named one.
    private func listing() async throws -> Listing? {
        let (address, platforms) = try await database.read { session in
            (try LinkStore.listingPage(in: session), try PlatformList.load(in: session))
        }
        guard let address else { return nil }
        do {
            let page = try await outside.read(address)
            guard page.isPage else { return Listing(page: address, keys: nil, problem: LinkJudge.notAPage) }
            let keys = page.links.compactMap { link in
                (try? WebAddress.clean(link.address)).map { (platforms.key(of: $0), link.address) }
            }
            return Listing(page: address, keys: Dictionary(keys, uniquingKeysWith: { first, _ in first }), problem: nil)
        } catch {
            return Listing(page: address, keys: nil, problem: error.sentence(in: .sv))
        }
    }

    /// A platform that sends the channel's address on to another account says that it has taken another name, or that it
    /// is another account than the register's number says.
    ///
    /// What the address was sent on to comes from outside: a name that cannot be noted, or that stands in the register
    /// already, is left, so that one channel's page never stops the look at all others.
    private func noteMove(of channel: Channel, to address: String, by actor: Actor) async throws {
        let platforms = try await database.read { try PlatformList.load(in: $0) }
        guard let now = platforms.recognise(address), let before = platforms.recognise(channel.address.text),
            now.platform == before.platform, now.key != before.key
        else { return }
        if let handle = now.handle { try await note(.handle, of: channel, handle, by: actor) }
        if let known = channel.accountID ?? before.accountID, let number = now.accountID, number != known {
            try await note(.accountID, of: channel, number, by: actor)
        }
    }

    private func note(_ part: IdentityChange.Part, of channel: Channel, _ seen: String, by actor: Actor) async throws {
        do {
            try await office.perform(ReportIdentity(part, of: channel.id, now: seen), by: actor)
        } catch Refusal.invalid, OversightRefusal.sameAsBefore {
            return
        }
    }
}
