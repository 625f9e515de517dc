@testable import Web

extension SiteAddressTests {
    static let registers: [SiteAddress] = [
        .register(.list), .register(.add), .register(.proposals), .register(.proposal(7)), .register(.platforms),
        .register(.newPlatform), .register(.platform("x")), .register(.channel("langangskolan")),
        .register(.change("ny")), .register(.history("langangskolan")), .register(.picture("langangskolan")),
        .register(.team("langangskolan")), .register(.takeOff("langangskolan", 7)),
    ]
}
