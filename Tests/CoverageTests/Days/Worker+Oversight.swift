@testable import Web

extension Worker {
    /// Findings, checks, reviews and closures.
    func doOversight(_ visitor: Visitor) async throws {}
}
