import HTTPTypes

extension SiteAddress {
    /// What may be asked of an address. HEAD is allowed wherever GET is.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .directory, .channel, .inbox, .item, .ledger, .ledgerEntry, .evidence, .evidencePart, .status, .asset:
            [.get]
        case .signIn, .removal:
            [.get, .post]
        case .signOut, .reply, .handOver, .noAnswer, .outcome:
            [.post]
        }
    }

    /// Whether one must be signed in to be answered at all.
    var isForStaff: Bool {
        switch self {
        case .directory, .channel, .signIn, .status, .asset: false
        case .signOut, .inbox, .item, .reply, .removal, .handOver, .noAnswer, .outcome, .ledger, .ledgerEntry,
            .evidence, .evidencePart:
            true
        }
    }
}
