/// A field of a channel's entry in the register that a revision may change, in the order that people read them.
public enum RevisionField: String, Sendable, CaseIterable, Codable {
    case name
    case platform
    case address
    case handle
    case accountID
    case unit
    case responsible
    case purpose
    case targetGroup
    case openComments
    case inCrisis
    case evaluateOn
    case decidedBy
    case decidedOn
    case decisionReference
    case decisionUnknown
    case localAdditions
}
