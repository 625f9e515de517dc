/// What a person is to the municipality's channels.
///
/// The names follow the guidelines: the manager answers for the account of the own unit (HBG-4.1),
/// the communications department for the municipality-wide ones and for the list (HBG-4.2, HBG-4.16).
public enum Role: String, Sendable, CaseIterable, Codable {
    /// The communications department: coordinates every channel and keeps the register.
    case coordinator
    /// The manager who answers for a channel.
    case manager
    /// Watches, answers and moderates a channel.
    case editor
    /// Stands in for an editor, and may therefore do what an editor may.
    case deputy
    /// Registers public records in the diarium.
    case registrar
    /// Keeps and disposes of records.
    case archivist
    /// Watches over personal data.
    case dataProtectionOfficer
    /// Keeps deposited sign-ins, and opens them together with another (OSB-40).
    case custodian
    /// Runs the installation: people, units and connections, but not what the public writes.
    case administrator
}

extension Role {
    /// Whether the role may be held for a single channel. Those that may not are always held for all.
    public var mayBeLimitedToChannel: Bool {
        switch self {
        case .coordinator, .custodian, .administrator: false
        case .manager, .editor, .deputy, .registrar, .archivist, .dataProtectionOfficer: true
        }
    }

    /// The role's Swedish name, in lower case.
    public var swedish: String {
        switch self {
        case .coordinator: "samordnare"
        case .manager: "chef"
        case .editor: "redaktör"
        case .deputy: "ersättare"
        case .registrar: "registrator"
        case .archivist: "arkivarie"
        case .dataProtectionOfficer: "dataskyddsombud"
        case .custodian: "förvarare"
        case .administrator: "administratör"
        }
    }

    /// The role's English name, in lower case.
    public var english: String {
        switch self {
        case .dataProtectionOfficer: "data protection officer"
        default: rawValue
        }
    }
}
