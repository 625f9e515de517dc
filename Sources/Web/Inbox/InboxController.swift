import Channels
import Hummingbird
import Inbox
import Organisation

/// The inbox.
struct InboxController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let person = try visit.signedIn().signedIn
        let search = InboxSearch(visit.query)
        let page = try await parts.house.inbox.page(search.filter, for: person, now: visit.now)
        let troubles = try await troubles(for: person)
        let reports = try await parts.house.database.read { session in
            try ReportStore.waiting(
                in: person.scope(of: .seeItems), unplaced: person.may(.manageChannels), in: session)
        }
        let versions = try await DeadlineVersions(of: page.rows.compactMap(\.deadline), parts)
        let maker = InboxPageMaker(
            parts: parts, visit: visit, search: search, found: page, troubles: troubles, reports: reports,
            versions: versions)
        return parts.answer(maker.page)
    }

    /// The channels in the person's view that have not answered, with what is known of why.
    private func troubles(for person: SignedInPerson) async throws -> [(channel: Channel, connection: Connection)] {
        try await parts.house.database.read { session in
            let channels = try ChannelStore.channels(where: .seeItems, heldBy: .person(person), in: session)
            let troubled = try ConnectionStore.connections(in: session).filter { $0.trouble != nil }
            return troubled.compactMap { connection in
                channels.first { $0.id == connection.channelID }.map { ($0, connection) }
            }
        }
    }
}
