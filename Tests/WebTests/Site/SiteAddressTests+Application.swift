@testable import Web

extension SiteAddressTests {
    static let applications: [SiteAddress] = []
}
