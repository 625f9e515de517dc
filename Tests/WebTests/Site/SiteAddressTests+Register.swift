@testable import Web

extension SiteAddressTests {
    static let registers: [SiteAddress] = []
}
