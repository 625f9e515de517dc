@testable import Guidelines
@testable import Web

extension Place {
    static let applications: [Place] = []

    init(_ address: ApplicationAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneApplicationOfEach: [SiteAddress] = []
}
