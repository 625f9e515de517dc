import Hummingbird

/// Answers the addresses of one feature: the public pages and files beside the directory: is it official, report, crisis, the register as data.
struct OpenDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: OpenAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
