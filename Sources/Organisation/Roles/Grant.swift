/// A role that a person holds, in one channel or in all.
public struct Grant: Sendable, Hashable, Codable {
    /// The role held.
    public let role: Role
    /// The channel that the role is limited to; nil means every channel, also those to come.
    public let channel: Int64?

    /// - Parameter channel: nil for every channel.
    public init(role: Role, channel: Int64? = nil) {
        self.role = role
        self.channel = channel
    }

    /// Whether the grant gives the right in the channel; with no channel named, in every channel.
    public func gives(_ right: Right, channel: Int64?) -> Bool {
        guard role.rights.contains(right) else { return false }
        return !right.isChannelBound || self.channel == nil || self.channel == channel
    }
}
