import Database
import Foundation
import Guidelines
import Organisation

/// Whether channels show what their visitors must be told, for whoever may check them.
public struct VisitorOverview: Sendable {
    /// The open channels that the person may check, by name.
    public let rows: [VisitorRow]
    /// The platforms' names.
    public let platforms: PlatformList

    /// - Throws: `Refusal.missingRight` for somebody who may check none.
    public static func load(
        for person: SignedInPerson, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> VisitorOverview {
        let scope = person.scope(of: .checkChannels)
        if scope.isEmpty { throw Refusal.missingRight(.checkChannels, channel: nil) }
        let newest = try VisitorCheckStore.newest(in: session)
        let rows = try Telling.all(by: guideline, in: session).filter { scope.contains($0.channel.id.rawValue) }.map { telling in
            let check = newest[telling.channel.id]
            return VisitorRow(
                channel: telling.channel, newest: check, need: VisitorCheckNeed.kind(check, telling, at: now))
        }
        return VisitorOverview(rows: rows, platforms: try PlatformList.load(in: session))
    }
}

/// One channel and when somebody last looked.
public struct VisitorRow: Sendable {
    /// The channel.
    public let channel: Channel
    /// The newest check; nil when nobody has looked.
    public let newest: VisitorCheck?
    /// Why somebody should look again; nil when nobody need.
    public let need: VisitorCheckNeed.Kind?
}

/// What one channel's visitors are to be told, and who has looked.
public struct VisitorDetail: Sendable {
    /// What they are to be told.
    public let telling: Telling
    /// Every check, the newest first.
    public let checks: [VisitorCheck]
    /// Why somebody should look again; nil when nobody need.
    public let need: VisitorCheckNeed.Kind?
    /// Those who checked.
    public let people: [Person.ID: Person]
    /// The platform's name.
    public let platform: String

    /// - Parameter slug: as it stands in an address.
    /// - Throws: `Refusal.notFound`, `Refusal.missingRight`.
    public static func load(
        slug: String, for person: SignedInPerson, by guideline: Guideline, at now: Date, in session: Session
    ) throws -> VisitorDetail {
        guard let channel = try ChannelStore.channel(slug: slug, in: session) else { throw Refusal.notFound }
        try Actor.person(person).require(.checkChannels, in: channel)
        guard let telling = try Telling.of(channel.id, by: guideline, in: session) else { throw Refusal.notFound }
        let checks = try VisitorCheckStore.checks(of: channel.id, in: session)
        let platforms = try PlatformList.load(in: session)
        return VisitorDetail(
            telling: telling, checks: checks, need: VisitorCheckNeed.kind(checks.first, telling, at: now),
            people: try PersonStore.people(Set(checks.map(\.checkedBy)), in: session),
            platform: platforms.name(of: channel.platform))
    }
}
