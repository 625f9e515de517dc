import Organisation

/// The answer, of which the page makes one of these: official, perhaps taken over, formerly official, reported impostor, or unknown.
public struct OfficialAnswer: Sendable {
    /// What was asked about.
    public let account: PastedAccount
    /// Whether what was pasted held others too, which ask for less care or as little.
    public let isOneOfSeveral: Bool
    /// Whether the address stood in a link that leads on to it.
    public let isWithinAnother: Bool
    /// Whether a name alone told, which others may have elsewhere.
    public let isByName: Bool
    /// What it is where it is no account and nothing else is known of it.
    public let other: PastedOther?
    /// Open channels that it is; several when a name was given that is used on several platforms.
    public let official: [DirectoryLine]
    /// Open channels that it is, but that somebody else may have taken over.
    public let takenOver: [DirectoryLine]
    /// Closed channels that it was.
    public let formerly: [DirectoryLine]
    /// The channels that had this address or name until they changed it; beside `official` where it was a name.
    public let renamed: [FormerName]
    /// False accounts that it is.
    public let impostors: [Impostor]
    /// Why it may be meant to deceive.
    public let warnings: [LookAlike]

    /// Whether nothing is known of it.
    public var isUnknown: Bool {
        official.isEmpty && takenOver.isEmpty && formerly.isEmpty && renamed.isEmpty && impostors.isEmpty
    }

    /// How much care the answer asks for, among several in one message.
    var care: Int {
        if !takenOver.isEmpty { return 3 }
        if !official.isEmpty { return 0 }
        if !impostors.isEmpty || !warnings.isEmpty { return 3 }
        return switch other {
        case .website: 0
        case .mail, .phone, .platform: 1
        case .post, .shortened: 2
        case nil: isUnknown ? 2 : 1
        }
    }
}
