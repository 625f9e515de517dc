@testable import Web

extension SiteAddressTests {
    static let oversights: [SiteAddress] = []
}
