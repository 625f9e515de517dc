@testable import Web

extension SiteAddressTests {
    static let notices: [SiteAddress] = []
}
