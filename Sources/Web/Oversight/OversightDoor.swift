import Hummingbird

/// Answers the addresses of one feature: findings, checks, reviews and closures.
struct OversightDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: OversightAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
