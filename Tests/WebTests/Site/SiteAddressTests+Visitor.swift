@testable import Web

extension SiteAddressTests {
    static let visitors: [SiteAddress] = [
        .visitor(.list), .visitor(.channel("langangskolan")), .visitor(.english("langangskolan")),
        .visitor(.picture("langangskolan", 7)),
    ]
}
