@testable import Guidelines
@testable import Web

extension Place {
    static let notices: [Place] = []

    init(_ address: NoticeAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneNoticeOfEach: [SiteAddress] = []
}
