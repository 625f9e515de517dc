@testable import Web

extension Worker {
    /// An application for a channel, from draft to decision.
    func doApplication(_ visitor: Visitor) async throws {}
}
