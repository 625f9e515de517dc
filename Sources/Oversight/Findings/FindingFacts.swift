import Applications
import Channels
import Database
import Foundation
import Guidelines
import Inbox
import Organisation
import WorkingTime

/// Everything that findings are worked out from, read in a fixed number of queries however many the channels are.
public struct FindingFacts: Sendable {
    /// The open channels, by name.
    public let channels: [Channel]
    /// Everyone, also the deactivated.
    public let persons: [Person.ID: Person]
    var people: [Channel.ID: ChannelPeople]
    let absences: [Person.ID: [Absence]]
    let leavings: [Person.ID: LocalDate]
    let activity: [Channel.ID: ChannelActivity]
    let connections: [Channel.ID: Connection]
    let deposits: [Channel.ID: DepositNeed]
    /// Those who keep the deposits.
    let custodians: [DepositCustodian]
    /// What the public has reported and nobody has settled, the oldest first.
    let reports: [Channel.ID: [WaitingReport]]
    let looks: [Channel.ID: PictureCheck]
    let visitorChecks: [Channel.ID: VisitorCheckNeed]
    let listing: ListingNeed?
    let checks: [Channel.ID: [ChannelCheck.Kind: ChannelCheck]]
    /// The channels whose approved application is their activity plan.
    let plans: Set<Channel.ID>
    let lastPosts: [Channel.ID: LastPost]
    /// The channels that somebody has proposed a new day of evaluation for.
    let evaluationsProposed: Set<Channel.ID>
    let links: [Channel.ID: [LinkSight]]
    let identities: [Channel.ID: [IdentityChange]]
    let unread: [Channel.ID: UnreadDocuments]
    let takeovers: [Channel.ID: Takeover]
    let closings: [Channel.ID: Date]
    let memory: [FindingKey: FindingMemory]
    let answers: [FindingKey: FindingAnswer]

    /// - Parameter today: the day where the municipality is.
    static func load(by guideline: Guideline, at now: Date, today: LocalDate, in session: Session) throws -> FindingFacts {
        let people = try PersonStore.people(in: session)
        let absences = try AbsenceStore.absences(from: today, in: session)
        let leavings = try AbsenceStore.leavings(in: session)
        let deposits = try DepositNeeds.all(by: guideline, at: now, in: session)
        return FindingFacts(
            channels: try ChannelStore.channels(in: session).filter(\.isOpen),
            persons: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            people: try ChannelPeople.all(in: session),
            absences: Dictionary(grouping: absences, by: \.person),
            leavings: Dictionary(leavings.map { ($0.person, $0.lastDay) }, uniquingKeysWith: min),
            activity: try ChannelActivity.all(at: now, in: session),
            connections: Dictionary(
                try ConnectionStore.connections(in: session).map { ($0.channelID, $0) }, uniquingKeysWith: { first, _ in first }),
            deposits: Dictionary(deposits.map { ($0.channel, $0) }, uniquingKeysWith: { first, _ in first }),
            custodians: try DepositCustodian.all(on: today, in: session),
            reports: Dictionary(grouping: try WaitingReport.all(in: session).filter { $0.channel != nil }) { $0.channel ?? Channel.ID(0) },
            looks: try PictureCheck.newest(in: session),
            visitorChecks: Dictionary(
                try VisitorCheckNeed.all(by: guideline, at: now, in: session).map { ($0.channel, $0) },
                uniquingKeysWith: { first, _ in first }),
            listing: try ListingNeed.load(by: guideline, at: now, in: session),
            checks: try CheckStore.all(in: session), plans: try HandedInPlans.channels(in: session),
            lastPosts: try LastPostStore.all(in: session),
            evaluationsProposed: try evaluationsProposed(after: now, in: session), links: try LinkStore.all(in: session),
            identities: try IdentityStore.open(in: session), unread: try UnreadDocuments.all(by: guideline, on: today, in: session),
            takeovers: try TakeoverStore.standing(in: session),
            closings: try ClosureStore.underWay(in: session),
            memory: try FindingStore.memory(in: session), answers: try FindingStore.answers(in: session))
    }

    /// Why a finding is left: the newest reason for it or for what is the same matter.
    func answer(_ key: FindingKey) -> FindingAnswer? {
        [key, key.sameMatter].compactMap { $0.flatMap { answers[$0] } }.max { $0.at < $1.at }
    }

    private static func evaluationsProposed(after now: Date, in session: Session) throws -> Set<Channel.ID> {
        Set(try RevisionStore.waiting(in: session).filter { $0.proposed.evaluateOn.map { $0 > now } ?? false }.map(\.channel))
    }
}
