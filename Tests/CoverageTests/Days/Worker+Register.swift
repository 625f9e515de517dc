@testable import Web

extension Worker {
    /// The register of channels for staff: channels, revisions, platforms.
    func doRegister(_ visitor: Visitor) async throws {}
}
