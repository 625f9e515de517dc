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
        case .application(let address): address.methods
        case .register(let address): address.methods
        case .people(let address): address.methods
        case .open(let address): address.methods
        case .oversight(let address): address.methods
        case .notice(let address): address.methods
        case .deposit(let address): address.methods
        case .visitor(let address): address.methods
        }
    }

    /// Whether one must be signed in to be answered at all.
    var isForStaff: Bool {
        switch self {
        case .directory, .channel, .guidelines, .guideline, .coverage, .oscal, .comparison, .signIn, .status, .asset: false
        case .signOut, .inbox, .item, .reply, .removal, .handOver, .noAnswer, .outcome, .ledger, .ledgerEntry,
            .evidence, .evidencePart, .check, .adoption:
            true
        case .application(let address): address.isForStaff
        case .register(let address): address.isForStaff
        case .people(let address): address.isForStaff
        case .open(let address): address.isForStaff
        case .oversight(let address): address.isForStaff
        case .notice(let address): address.isForStaff
        case .deposit(let address): address.isForStaff
        case .visitor(let address): address.isForStaff
        }
    }

    /// Whether a form sent here may carry files.
    var takesFiles: Bool { feature?.takesFiles ?? false }

    /// The most fields of a form sent here.
    var mostFields: Int { feature?.mostFields ?? FormFields.most }

    /// The address as its feature reads it; nil for those that are this type's own.
    private var feature: (any FeatureAddress)? {
        switch self {
        case .application(let address): address
        case .register(let address): address
        case .people(let address): address
        case .open(let address): address
        case .oversight(let address): address
        case .notice(let address): address
        case .deposit(let address): address
        case .visitor(let address): address
        default: nil
        }
    }
}
