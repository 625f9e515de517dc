extension SiteAddress {
    /// Whether anybody may open it, without signing in.
    var isForEveryone: Bool {
        switch self {
        case .directory, .channel, .guidelines, .guideline, .coverage, .oscal, .comparison, .signIn: true
        case .open(let page): page.isForEveryone
        default: false
        }
    }
}

extension OpenAddress {
    fileprivate var isForEveryone: Bool {
        switch self {
        case .reports, .reportHandling, .impostor, .partyEditing, .partyRemoval: false
        default: true
        }
    }
}
