import Channels
import Foundation
import Organisation
import Oversight

/// Puts who has read what into words.
struct ReadingsMaker: Sendable {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    /// Those that hold now.
    let documents: [GoverningDocument]
    let channels: [Channel]
    let teams: [Channel.ID: Set<Person.ID>]
    let people: [Person.ID: Person]
    let readings: [Person.ID: [String: Date]]

    private var texts: Texts { parts.texts }

    var page: ReadingsPage {
        let channels = channels.map(row)
        let people = people.values.sorted { ($0.fullName, $0.id) < ($1.fullName, $1.id) }.map(row)
        return ReadingsPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("readings.heading"),
            tabs: NoticeWays(parts: parts, open: open).tabs(at: .readings),
            lead: texts.counted("readings.lead", documents.count), channels: channels, hasChannels: !channels.isEmpty,
            people: people, hasPeople: !people.isEmpty)
    }

    private func left(_ person: Person.ID) -> [GoverningDocument] {
        documents.filter { readings[person]?[$0.slug] == nil }
    }

    private func row(_ channel: Channel) -> ChannelReadingRow {
        let team = teams[channel.id] ?? []
        let behind = team.filter { !left($0).isEmpty }.compactMap { people[$0]?.fullName }.sorted()
        let done = texts("readings.people", ["readers": String(team.count - behind.count), "people": String(team.count)])
        return ChannelReadingRow(
            name: channel.name, state: Tag(words: done, tone: behind.isEmpty ? "good" : "soon"),
            left: behind.isEmpty ? texts("readings.everyone") : behind.joined(separator: ", "))
    }

    private func row(_ person: Person) -> PersonReadingRow {
        let left = left(person.id)
        let done = texts(
            "readings.documents", ["read": String(documents.count - left.count), "documents": String(documents.count)])
        return PersonReadingRow(
            name: person.fullName, state: Tag(words: done, tone: left.isEmpty ? "good" : "soon"),
            left: left.map(\.name.capitalisedFirst).joined(separator: ", "))
    }
}
