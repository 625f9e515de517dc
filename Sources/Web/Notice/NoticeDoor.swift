import Hummingbird

/// Answers the addresses of one feature: governing documents, notices to those responsible, and letters.
struct NoticeDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: NoticeAddress, _ visit: Visit) async throws -> Response {
        switch address {}
    }
}
