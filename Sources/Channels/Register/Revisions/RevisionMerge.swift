/// Which of two values is to stand.
public enum RevisionSide: String, Sendable, CaseIterable {
    /// What the proposal says.
    case proposed
    /// What has been published since it was written.
    case published
}

/// Puts a proposal together with what has been published since it was written, field by field: what only one has
/// changed is taken from that one, and what both have changed differently is for a person to choose.
public struct RevisionMerge: Sendable, Hashable {
    /// What was published when the proposal was written.
    public let base: ChannelContent
    /// What the proposal says.
    public let proposed: ChannelContent
    /// What is published now.
    public let published: ChannelContent

    public init(base: ChannelContent, proposed: ChannelContent, published: ChannelContent) {
        self.base = base
        self.proposed = proposed
        self.published = published
    }

    /// The fields that both have changed, and differently.
    public var conflicts: [RevisionField] {
        RevisionField.allCases.filter {
            proposed[$0] != base[$0] && published[$0] != base[$0] && proposed[$0] != published[$0]
        }
    }

    /// The fields that the proposal changes.
    public var changes: [RevisionField] { proposed.changes(since: base) }

    /// The two put together.
    ///
    /// - Parameter choices: which side is to stand where both have changed a field.
    /// - Throws: `RegisterRefusal.conflicts` with every field that nobody has chosen for.
    public func merged(_ choices: [RevisionField: RevisionSide] = [:]) throws(RegisterRefusal) -> ChannelContent {
        let open = conflicts.filter { choices[$0] == nil }
        if !open.isEmpty { throw .conflicts(open) }
        var merged = published
        let disputed = Set(conflicts)
        for field in changes where !disputed.contains(field) || choices[field] == .proposed {
            merged[field] = proposed[field]
        }
        return merged
    }
}
