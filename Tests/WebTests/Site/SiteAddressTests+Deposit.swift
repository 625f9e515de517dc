@testable import Web

extension SiteAddressTests {
    static let deposits: [SiteAddress] = []
}
