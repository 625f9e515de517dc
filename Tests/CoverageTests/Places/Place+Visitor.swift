@testable import Guidelines
@testable import Web

extension Place {
    static let visitors: [Place] = []

    init(_ address: VisitorAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneVisitorOfEach: [SiteAddress] = []
}
