@testable import Guidelines
@testable import Web

extension Place {
    static let opens: [Place] = []

    init(_ address: OpenAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneOpenOfEach: [SiteAddress] = []
}
