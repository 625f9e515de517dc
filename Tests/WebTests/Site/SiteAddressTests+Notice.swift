@testable import Web

extension SiteAddressTests {
    static let notices: [SiteAddress] = [
        .notice(.notices), .notice(.newNotice), .notice(.notice(7)), .notice(.noticeRead(7)), .notice(.reminder(7)),
        .notice(.library), .notice(.newDocument), .notice(.document("forvaltningslagen")),
        .notice(.documentRead("forvaltningslagen")), .notice(.documentVersion("forvaltningslagen")), .notice(.readings),
        .notice(.letters), .notice(.letterAgain(7)), .notice(.letterTold(7)),
    ]
}
