@testable import Web

extension SiteAddressTests {
    static let opens: [SiteAddress] = [
        .open(.official), .open(.report), .open(.reportAccount), .open(.reportThanks), .open(.reports), .open(.reportHandling(7)),
        .open(.impostor(3)), .open(.changes), .open(.crisis), .open(.parties), .open(.partyEditing), .open(.partyRemoval(2)),
        .open(.contacts), .open(.wikidataItems), .open(.listing), .open(.listingPicture(4)),
        .open(.privateUse), .open(.accessibility), .open(.personalData), .open(.guidance), .open(.openData), .open(.embed), .open(.me),
    ] + DataFile.allCases.map { .open(.file($0)) }
}
