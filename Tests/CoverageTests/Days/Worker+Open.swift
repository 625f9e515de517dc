@testable import Web

extension Worker {
    /// The public pages and files beside the directory: is it official, report, crisis, the register as data.
    func doOpen(_ visitor: Visitor) async throws {}
}
