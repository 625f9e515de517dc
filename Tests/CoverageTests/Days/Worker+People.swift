@testable import Web

extension Worker {
    /// People: absence, leaving and who runs which channel.
    func doPeople(_ visitor: Visitor) async throws {}
}
