@testable import Guidelines
@testable import Web

extension Place {
    static let deposits: [Place] = []

    init(_ address: DepositAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneDepositOfEach: [SiteAddress] = []
}
