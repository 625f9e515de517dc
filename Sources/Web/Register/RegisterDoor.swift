import Hummingbird

/// Answers the addresses of one feature: the register of channels for staff: channels, revisions, platforms.
struct RegisterDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: RegisterAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
