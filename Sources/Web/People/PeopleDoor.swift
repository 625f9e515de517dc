import Hummingbird

/// Answers the addresses of one feature: people: absence, leaving and who runs which channel.
struct PeopleDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: PeopleAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
