@testable import Web

extension SiteAddressTests {
    static let visitors: [SiteAddress] = []
}
