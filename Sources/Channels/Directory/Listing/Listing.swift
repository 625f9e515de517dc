import Database
import Foundation
import Guidelines
import Organisation

/// The list of channels on the channel that speaks for the municipality: what to post, where, and who has looked. Some
/// guidelines ask for it (GOT-41); others leave it free.
public struct Listing: Sendable {
    /// The rule that asks for it; nil where none does.
    public let rule: RegisterRule?
    /// The channel that it stands on, or should: the one last looked at, or else the one that speaks for the municipality.
    /// Nil while none does.
    public let channel: DirectoryLine?
    /// The channels to choose among, the likeliest first.
    public let candidates: [DirectoryLine]
    /// The newest checks, the newest first.
    public let checks: [ListingCheck]
    /// Those who looked.
    public let people: [Person.ID: Person]
    /// Why somebody should look; nil when nobody need.
    public let need: ListingNeed?

    private let directory: PublicDirectory
    private let authority: Authority

    /// More channels than this are not put in a list to choose from.
    private static let mostCandidates = 300

    /// The list as it stands in the session's snapshot.
    public static func load(by guideline: Guideline, at now: Date, in session: Session) throws -> Listing {
        try Listing(PublicDirectory.load(in: session), by: guideline, at: now, in: session)
    }

    private init(_ directory: PublicDirectory, by guideline: Guideline, at now: Date, in session: Session) throws {
        let rule = guideline.listingRule
        let open = directory.lines.filter(\.channel.isOpen)
        let own = OwnAccounts(guideline.authority)
        let likely = open.filter(own.holds).sorted { Self.rank($0) < Self.rank($1) }
        let checks = try ListingStore.checks(limit: 20, in: session)
        let newest = checks.first
        let channel = open.first { $0.channel.id == newest?.channel } ?? likely.first
        // What was seen on a channel that is closed now says nothing of the one that came after it.
        let standing = newest?.channel == channel?.channel.id ? newest : nil
        let isAsked = rule != nil || standing != nil
        need = channel.flatMap { line in
            !isAsked ? nil : ListingNeed(line.channel, standing, by: guideline.listingClause, at: now) { site in
                ListingText(directory.lines, directory.platformList, guideline.authority, site: site).digest
            }
        }
        people = try PersonStore.people(Set(checks.map(\.checkedBy)), in: session)
        candidates = likely + open.filter { !own.holds($0) }.prefix(max(0, Self.mostCandidates - likely.count))
        self.rule = rule
        self.channel = channel
        self.checks = checks
        self.directory = directory
        authority = guideline.authority
    }

    /// What to post.
    ///
    /// - Parameter site: scheme and host of the public site.
    public func text(site: String) -> ListingText {
        ListingText(directory.lines, directory.platformList, authority, site: site)
    }

    /// The platforms' names.
    public var platforms: PlatformList { directory.platformList }

    /// Facebook comes first, since most are there.
    private static func rank(_ line: DirectoryLine) -> String {
        "\(line.channel.platform.rawValue == "facebook" ? 0 : 1) \(line.channel.name)"
    }
}

/// That somebody should look at the list on the channel that speaks for the municipality.
public struct ListingNeed: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// Why.
    public let kind: VisitorCheckNeed.Kind
    /// Since when.
    public let since: Date
    /// The clause that asks for it.
    public let clause: ClauseID?

    /// - Parameter digest: tells the list as it is now, with links to a site.
    init?(_ channel: Channel, _ newest: ListingCheck?, by clause: ClauseID?, at now: Date, digest: (String) -> String) {
        self.channel = channel.id
        self.clause = clause
        guard let newest else {
            kind = .never
            since = channel.openedOn
            return
        }
        guard let found = newest.sighting.need(at: now, digest: digest) else { return nil }
        let ends = newest.checkedAt.addingTimeInterval(Sighting.lasts)
        kind = found
        since = now < ends ? newest.checkedAt : ends
    }

    /// The need in the municipality; nil while there is none, or the guideline does not ask for the list on a channel.
    public static func load(by guideline: Guideline, at now: Date, in session: Session) throws -> ListingNeed? {
        guideline.listingRule == nil ? nil : try Listing.load(by: guideline, at: now, in: session).need
    }
}

extension Guideline {
    /// The rule that wants the list on a channel too; nil where none does.
    var listingRule: RegisterRule? {
        rule(RegisterRule.self).flatMap { $0.places.contains(.centralChannel) ? $0 : nil }
    }

    /// The clause for the last of the list's places, which the rule's own clauses end with.
    var listingClause: ClauseID? { listingRule.flatMap { $0.basis.clauses.last ?? $0.basis.clause } }
}
