import Channels
import Database
import Foundation
import House
import Inbox
import Moderation
import Organisation
import Platforms
import WorkingTime

/// Fills a new installation with the sample municipality, through the same acts as everyone uses.
///
/// The sample's clock goes from event to event, so that everything stands in the history, and in the ledger, at the
/// time when it would have happened.
struct SampleFilling {
    let house: House
    let platform: SamplePlatform
    let sample: SampleMunicipality
    let clock: SampleClock

    /// Something that happens in the sample, and when.
    struct Event {
        let at: Date
        let happen: () async throws -> Void
    }

    func fill() async throws {
        let end = clock.now
        let events = try (events(until: end) + story(until: end) + applicationEvents(until: end)).sorted { $0.at < $1.at }
        clock.now = (events.first?.at ?? end).addingTimeInterval(-86_400)
        let units = try await addUnits()
        let people = try await addPeople(in: units)
        let channels = try await addChannels(units: units, people: people)
        try await giveRoles(people, on: channels)
        for event in events {
            clock.now = event.at
            try await event.happen()
        }
        clock.now = end
        try await keepChannels(channels, people: people)
        try await fetch()
    }

    private func events(until end: Date) throws -> [Event] {
        try sample.channels.flatMap { channel in
            try channel.posts.flatMap { post in
                let comments = try post.comments.map { ($0, try $0.written.moment(now: end, by: house.guideline)) }
                // A deadline can lie weekends away from its message, and a post is never younger than its comments.
                let first = comments.map(\.1).min()?.addingTimeInterval(-3600) ?? end
                let written = try min(post.written.moment(now: end, by: house.guideline), first)
                return [publish(post, on: channel, at: written)]
                    + (try comments.flatMap { try events(of: $0, under: post, on: channel, written: $1, until: end) })
            }
        }
    }

    private func publish(_ post: SampleMunicipality.Post, on channel: SampleMunicipality.SampleChannel, at time: Date) -> Event {
        Event(at: time) {
            try await platform.write(
                .init(
                    id: post.id, channel: channel.slug, thread: post.id, parent: nil, author: channel.name, isOwn: true,
                    writtenAt: time, editedAt: nil, text: post.text, presence: .visible))
        }
    }

    /// A visitor writes and perhaps thinks again; someone takes care of it within some staffed hours.
    private func events(
        of comment: SampleMunicipality.Comment, under post: SampleMunicipality.Post,
        on channel: SampleMunicipality.SampleChannel, written: Date, until end: Date
    ) throws -> [Event] {
        let writing = Event(at: written) {
            try await platform.write(
                .init(
                    id: comment.id, channel: channel.slug, thread: post.id, parent: post.id, author: comment.author,
                    isOwn: false, writtenAt: written, editedAt: nil, text: comment.text, presence: .visible))
            try await fetch(channel.slug)
        }
        let later = min(end, written.addingTimeInterval(1500))
        let handled = min(end, try house.guideline.calendar.deadline(from: written, within: .staffedMinutes(95)))
        return [
            writing,
            Event(at: later) { try await changeMind(comment, on: channel.slug) },
            Event(at: handled) { try await handle(comment, on: channel.slug) },
        ]
    }

    private func changeMind(_ comment: SampleMunicipality.Comment, on channel: String) async throws {
        if let edited = comment.edited { try await platform.edit(comment.id, on: channel, to: edited) }
        if comment.withdrawn == true { try await platform.withdraw(comment.id, on: channel) }
        if comment.edited != nil || comment.withdrawn == true { try await fetch(channel) }
    }

    /// Fetches one channel, or all.
    private func fetch(_ slug: String? = nil) async throws {
        for channel in try await house.database.read({ try ChannelStore.channels(in: $0) })
        where channel.isOpen && sample.channels.contains { $0.slug == channel.slug } && (slug == nil || channel.slug == slug) {
            _ = try await house.synchroniser.sync(
                channel.id, through: try await house.connect.connector(of: channel.id), .everything)
        }
    }
}
