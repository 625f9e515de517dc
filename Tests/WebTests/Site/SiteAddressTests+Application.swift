@testable import Web

extension SiteAddressTests {
    static let applications: [SiteAddress] = [
        .application(.list), .application(.start), .application(.show(7)), .application(.step(7, 3)), .application(.review(7)),
        .application(.help(7)), .application(.withdrawal(7)), .application(.advice(7)), .application(.decision(7)),
        .application(.opening(7)), .application(.roles(7)),
    ]
}
