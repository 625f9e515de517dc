/// A part of Kanalvakt that acts without a person: named on the ledger, and held to rights of its own.
///
/// A part that is not listed in ``rights`` has none, so that a new one begins by being refused.
public struct SystemPart: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Fetches from the platforms.
    public static let sync = SystemPart(rawValue: "sync")
    /// Reads a platform's own export.
    public static let importer = SystemPart(rawValue: "import")
    /// Carries out replies and removals that people have decided.
    public static let jobs = SystemPart(rawValue: "jobs")
    /// The person at the server's own command line, who has the installation's files in hand already.
    public static let commandLine = SystemPart(rawValue: "command-line")
    /// Puts an installation in order when it is opened: adopts the guideline that it was made with.
    public static let opening = SystemPart(rawValue: "opening")
    /// Looks after the channels: reviews that are due, links that no longer hold, reminders.
    public static let watch = SystemPart(rawValue: "watch")
    /// Takes in what the public reports on the public pages.
    public static let publicDesk = SystemPart(rawValue: "public-desk")
    /// Keeps count of refused sign-ins.
    public static let signIn = SystemPart(rawValue: "sign-in")

    /// What the part may do, in every channel. None may decide for a person: no part answers, removes or
    /// closes an item on its own.
    public var rights: Set<Right> {
        switch self {
        case .sync, .importer: [.receiveEntries]
        case .jobs: [.receiveEntries, .carryOutDecisions]
        case .commandLine:
            [.managePeople, .giveRoles, .manageChannels, .adoptGuideline, .seeLedger, .verify, .seeRegister, .recordAbsence, .seeMail]
        case .opening: [.adoptGuideline]
        case .watch: [.raiseFindings]
        case .publicDesk: [.receiveReports]
        default: []
        }
    }

    /// Every part that holds a right, in the order of the reference table.
    public static let withRights: [SystemPart] = [.sync, .importer, .jobs, .commandLine, .opening, .watch, .publicDesk]

    public var description: String { rawValue }
}
