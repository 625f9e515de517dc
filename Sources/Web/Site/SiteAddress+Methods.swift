import HTTPTypes

extension SiteAddress {
    /// What may be asked of an address. HEAD is allowed wherever GET is.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .directory, .channel, .inbox, .item, .ledger, .ledgerEntry, .evidence, .evidencePart, .status, .asset,
            .guidelines, .guideline, .coverage, .oscal, .comparison:
            [.get]
        case .signIn, .removal, .check:
            [.get, .post]
        case .signOut, .reply, .handOver, .noAnswer, .outcome, .adoption:
            [.post]
        }
    }

    /// Whether one must be signed in to be answered at all.
    var isForStaff: Bool {
        switch self {
        case .directory, .channel, .guidelines, .guideline, .coverage, .oscal, .comparison, .signIn, .status, .asset: false
        case .signOut, .inbox, .item, .reply, .removal, .handOver, .noAnswer, .outcome, .ledger, .ledgerEntry,
            .evidence, .evidencePart, .check, .adoption:
            true
        }
    }
}
