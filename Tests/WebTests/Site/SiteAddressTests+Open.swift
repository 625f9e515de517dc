@testable import Web

extension SiteAddressTests {
    static let opens: [SiteAddress] = []
}
