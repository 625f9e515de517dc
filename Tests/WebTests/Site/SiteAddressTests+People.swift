@testable import Web

extension SiteAddressTests {
    static let peoples: [SiteAddress] = [
        .people(.list), .people(.importing), .people(.person(7)), .people(.absence(7)), .people(.absenceEnd(7)),
        .people(.leaving(7)),
    ]
}
