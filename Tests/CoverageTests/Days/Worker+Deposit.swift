@testable import Web

extension Worker {
    /// Sign-ins to the platforms, kept sealed.
    func doDeposit(_ visitor: Visitor) async throws {}
}
