@testable import Guidelines
@testable import Web

extension Place {
    static let peoples: [Place] = []

    init(_ address: PeopleAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let onePeopleOfEach: [SiteAddress] = []
}
