import Hummingbird

/// Answers the addresses of one feature: what visitors are told on a channel, and the checks that they are.
struct VisitorDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: VisitorAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
