import Hummingbird

/// Answers the addresses of one feature: an application for a channel, from draft to decision.
struct ApplicationDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: ApplicationAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
