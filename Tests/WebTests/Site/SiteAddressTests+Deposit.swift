@testable import Web

extension SiteAddressTests {
    static let deposits: [SiteAddress] = [
        .deposit(.list), .deposit(.key), .deposit(.channel("langangskolan")), .deposit(.asking("langangskolan")),
        .deposit(.destruction("langangskolan")), .deposit(.opening(7)), .deposit(.content(7)),
    ]
}
