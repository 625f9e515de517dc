import Hummingbird

/// Answers the addresses of one feature: sign-ins to the platforms, kept sealed.
struct DepositDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: DepositAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
