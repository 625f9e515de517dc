@testable import Guidelines
@testable import Web

extension Place {
    static let oversights: [Place] = []

    init(_ address: OversightAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneOversightOfEach: [SiteAddress] = []
}
