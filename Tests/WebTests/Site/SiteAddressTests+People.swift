@testable import Web

extension SiteAddressTests {
    static let peoples: [SiteAddress] = []
}
