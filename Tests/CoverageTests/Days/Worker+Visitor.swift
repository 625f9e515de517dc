@testable import Web

extension Worker {
    /// What visitors are told on a channel, and the checks that they are.
    func doVisitor(_ visitor: Visitor) async throws {}
}
