@testable import Guidelines
@testable import Web

extension Place {
    static let registers: [Place] = []

    init(_ address: RegisterAddress) {
        switch address {}
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneRegisterOfEach: [SiteAddress] = []
}
