import Database

/// Puts revisions together with what is published.
public enum RevisionReader {
    /// A proposal beside what it was based on and what is published now; nil when what it was based on is not kept.
    public static func merge(
        of revision: ChannelRevision, into channel: Channel, in session: Session
    ) throws -> RevisionMerge? {
        guard let base = try RevisionStore.published(revision.basedOn, of: channel.id, in: session) else { return nil }
        return RevisionMerge(base: base, proposed: revision.proposed, published: ChannelContent(channel))
    }
}
