import Database
import Foundation
import Organisation

/// The SQL for revisions.
public enum RevisionStore {
    private static let columns = """
        id, channel_id, state, number, based_on, fields, published_fields, comment, proposed_by, proposed_at, decided_by,
        decided_at, answer
        """

    /// The revision; nil when there is none with the key.
    public static func revision(_ id: ChannelRevision.ID, in session: Session) throws -> ChannelRevision? {
        try session.row("SELECT \(columns) FROM channel_revision WHERE id = ?", id).map(revision)
    }

    /// The newest revisions of a channel, by when they were decided or proposed, the newest first.
    public static func revisions(
        of channel: Channel.ID, limit: Int = 200, in session: Session
    ) throws -> [ChannelRevision] {
        try session.rows(
            """
            SELECT \(columns) FROM channel_revision WHERE channel_id = ?
            ORDER BY COALESCE(decided_at, proposed_at) DESC, id DESC LIMIT ?
            """, channel, limit
        ).map(revision)
    }

    /// The proposals that wait, the oldest first.
    public static func waiting(in session: Session) throws -> [ChannelRevision] {
        try session.rows("SELECT \(columns) FROM channel_revision WHERE state = 'proposed' ORDER BY id LIMIT 500").map(revision)
    }

    /// The proposals on one channel that wait, the oldest first.
    public static func waiting(on channel: Channel.ID, in session: Session) throws -> [ChannelRevision] {
        try session.rows(
            "SELECT \(columns) FROM channel_revision WHERE state = 'proposed' AND channel_id = ? ORDER BY id LIMIT 500", channel
        ).map(revision)
    }

    /// The channels with proposals that wait.
    public static func channelsWaiting(in session: Session) throws -> Set<Channel.ID> {
        Set(try session.rows("SELECT DISTINCT channel_id FROM channel_revision WHERE state = 'proposed'").map { try $0.id("channel_id") })
    }

    /// What was published under a number; nil when nothing was.
    public static func published(_ number: Int64, of channel: Channel.ID, in session: Session) throws -> ChannelContent? {
        try session.row(
            "SELECT published_fields FROM channel_revision WHERE channel_id = ? AND number = ?", channel, number
        )?.optionalText("published_fields").map(ChannelContent.init(stored:))
    }

    /// Stores what is published now as the first revision, for a channel that has none.
    static func ensureFirst(
        _ channel: Channel, by actor: String, at date: Date, saying comment: String = "", in session: Session
    ) throws {
        let content = try ChannelContent(channel).stored()
        try session.execute(
            """
            INSERT INTO channel_revision (channel_id, state, number, based_on, fields, published_fields, comment,
                proposed_by, proposed_at, decided_by, decided_at)
            VALUES (?, 'published', ?, 0, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel_id, number) DO NOTHING
            """, channel.id, channel.revision, content, content, comment, actor, date, actor, date)
    }

    static func insert(
        _ content: ChannelContent, basedOn: Int64, comment: String, of channel: Channel.ID, by actor: String, at now: Date,
        in session: Session
    ) throws -> ChannelRevision.ID {
        guard
            let row = try session.row(
                """
                INSERT INTO channel_revision (channel_id, state, based_on, fields, comment, proposed_by, proposed_at)
                VALUES (?, 'proposed', ?, ?, ?, ?, ?) RETURNING id
                """, channel, basedOn, try content.stored(), comment, actor, now)
        else { throw Refusal.notFound }
        return try row.id("id")
    }

    static func publish(
        _ id: ChannelRevision.ID, as number: Int64, _ content: ChannelContent, _ decision: Decision, in session: Session
    ) throws {
        try session.execute(
            """
            UPDATE channel_revision SET state = 'published', number = ?, published_fields = ?, decided_by = ?,
                decided_at = ?, answer = ? WHERE id = ?
            """, number, try content.stored(), decision.by, decision.at, decision.answer, id)
    }

    static func settle(
        _ id: ChannelRevision.ID, _ state: ChannelRevision.State, _ decision: Decision, in session: Session
    ) throws {
        try session.execute(
            "UPDATE channel_revision SET state = ?, decided_by = ?, decided_at = ?, answer = ? WHERE id = ?",
            state, decision.by, decision.at, decision.answer, id)
    }

    /// Who decided, when, and what they answered.
    struct Decision {
        let by: String
        let at: Date
        let answer: String?
    }

    private static func revision(_ row: Row) throws -> ChannelRevision {
        ChannelRevision(
            id: try row.id("id"), channel: try row.id("channel_id"),
            state: try row.value("state", as: ChannelRevision.State.self), number: try row.optionalInt("number"),
            basedOn: try row.int("based_on"), proposed: try ChannelContent(stored: row.text("fields")),
            published: try row.optionalText("published_fields").map(ChannelContent.init(stored:)),
            comment: try row.text("comment"), proposedBy: try row.text("proposed_by"),
            proposedAt: try row.date("proposed_at"), decidedBy: try row.optionalText("decided_by"),
            decidedAt: try row.optionalDate("decided_at"), answer: try row.optionalText("answer"))
    }
}
