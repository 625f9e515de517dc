@testable import Web

extension SiteAddressTests {
    static let oversights: [SiteAddress] = [
        .oversight(.board), .oversight(.listing), .oversight(.channel("bygg")), .oversight(.reason("bygg")), .oversight(.links("bygg")),
        .oversight(.account("bygg")), .oversight(.check("bygg")), .oversight(.closing("bygg")), .oversight(.step("bygg")),
        .oversight(.ending("bygg")), .oversight(.capture("bygg")),
    ]
}
