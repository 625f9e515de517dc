@testable import Web

extension Worker {
    /// Governing documents, notices to those responsible, and letters.
    func doNotice(_ visitor: Visitor) async throws {}
}
