/// Where an entry stands on its platform, as last seen.
public enum RemotePresence: String, Hashable, Sendable, Codable, CaseIterable {
    /// The public can see it.
    case visible
    /// It waits for approval or was taken out of view; the public cannot see it.
    case hidden
    /// The platform or somebody there called it spam; the public cannot see it.
    case spam
    /// It lies in the platform's bin and can still be put back.
    case trashed
    /// The platform no longer has it.
    case gone
}
