/// The channels that something reaches: what a query must be narrowed to before it reads anything.
public enum ChannelScope: Sendable, Equatable {
    /// Every channel, also those to come.
    case all
    /// These and no others; empty when there are none.
    case only(Set<Int64>)

    /// The scope of a right, from the grants held.
    public init(of right: Right, in grants: [Grant]) {
        let giving = grants.filter { $0.role.rights.contains(right) }
        if giving.contains(where: { $0.channel == nil || !right.isChannelBound }) {
            self = .all
        } else {
            self = .only(Set(giving.compactMap(\.channel)))
        }
    }

    /// Whether the channel is within reach.
    public func contains(_ channel: Int64) -> Bool {
        switch self {
        case .all: true
        case .only(let channels): channels.contains(channel)
        }
    }

    /// Whether no channel is within reach.
    public var isEmpty: Bool { self == .only([]) }
}
