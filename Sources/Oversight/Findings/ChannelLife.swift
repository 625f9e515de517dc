import Channels
import Foundation
import Inbox
import Organisation
import WorkingTime

/// What is known of when the municipality last wrote on a channel: the newest of what its platform shows and what people
/// have said (HBG-4.3, HBG-4.8, OSB-17, KUN-57).
public struct ChannelLife: Sendable, Hashable {
    /// Who knows of the last post.
    public enum Source: Sendable, Hashable {
        /// The platform shows it, or an export of it does.
        case platform
        /// The platform answers, and shows nothing of the municipality's own since the channel opened.
        case nothing
        /// Somebody looked on the day.
        case looked(LocalDate)
    }

    /// The day of the last post that is known; the channel's first day where there is none.
    public let last: LocalDate
    /// Who knows of it.
    public let source: Source
    /// The last day that anybody knew.
    public let knownOn: LocalDate

    /// Whether nothing is known to have been written after the day the channel opened.
    public let isFromOpening: Bool

    /// How many days had gone without a post when it was last known.
    public var silentDays: Int { knownOn.dayNumber - last.dayNumber }

    /// The last post and who says so, in one plain Swedish sentence.
    public var sentence: String {
        switch source {
        case .platform: "Senast var \(last.inWords), enligt plattformen."
        case .nothing: "Plattformen visar inget sedan kanalen öppnades \(last.inWords)."
        case .looked(let day) where isFromOpening:
            "Inget har lagts ut efter dagen då kanalen öppnades, \(last.inWords), enligt den som tittade \(day.inWords)."
        case .looked(let day): "Senast var \(last.inWords), enligt den som tittade \(day.inWords)."
        }
    }

    /// - Parameters:
    ///   - told: what somebody has said; nil when nobody has.
    ///   - contact: when the platform last answered; nil when it never has.
    /// - Returns: nil when nobody knows anything.
    init?(_ channel: Channel, _ activity: ChannelActivity?, told: LastPost?, contact: Date?, now: Date, in timeZone: TimeZone) {
        let day = { (date: Date) in LocalDate(date, in: timeZone) }
        var known: [(last: LocalDate, source: Source, on: LocalDate)] = []
        if let own = activity?.lastOwnAt { known.append((day(own), .platform, day(own))) }
        if let contact {
            // What has just answered is known as of today; what has not, as of when it did.
            let on = now.timeIntervalSince(contact) < OversightPolicy.knownSilence ? day(now) : day(contact)
            known.append((activity?.lastOwnAt.map(day) ?? day(channel.openedOn), activity?.lastOwnAt == nil ? .nothing : .platform, on))
        }
        if let told { known.append((told.day, .looked(told.seenOn), told.seenOn)) }
        guard let newest = known.max(by: { $0.last < $1.last }), let on = known.map(\.on).max() else { return nil }
        (last, source, knownOn) = (newest.last, newest.source, on)
        isFromOpening = newest.last == day(channel.openedOn)
    }
}
