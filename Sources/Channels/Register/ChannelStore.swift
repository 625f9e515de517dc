import Database
import Foundation
import Organisation
import Platforms

/// The SQL for channels.
public enum ChannelStore {
    private static let columns = """
        id, slug, name, platform, address, unit_id, purpose, target_group, open_comments, opened_on, closed_on,
        guideline_id, account_id, handle, in_crisis, evaluate_on, responsible_id, revision,
        decided_by, decided_on, decision_reference, decision_unknown, local_additions
        """

    /// Every channel, also the closed, by name.
    public static func channels(in session: Session) throws -> [Channel] {
        try session.rows("SELECT \(columns) FROM channel ORDER BY name, id").map(channel)
    }

    /// The channel; nil when there is none with the key.
    public static func channel(_ id: Channel.ID, in session: Session) throws -> Channel? {
        try session.row("SELECT \(columns) FROM channel WHERE id = ?", id).map(channel)
    }

    /// - Parameter slug: as it stands in an address; anything at all finds at most nothing.
    public static func channel(slug: String, in session: Session) throws -> Channel? {
        guard let slug = Slug(slug) else { return nil }
        return try session.row("SELECT \(columns) FROM channel WHERE slug = ?", slug.text).map(channel)
    }

    /// The channels where the actor holds the right, by name.
    public static func channels(where right: Right, heldBy actor: Actor, in session: Session) throws -> [Channel] {
        switch actor.scope(of: right) {
        case .all: try channels(in: session)
        case .only(let ids): try channels(ids.sorted().map { Channel.ID($0) }, in: session)
        }
    }

    /// The channels with these keys, by name; those that do not exist are left out.
    public static func channels(_ ids: [Channel.ID], in session: Session) throws -> [Channel] {
        guard !ids.isEmpty else { return [] }
        let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        return try session.rows(
            "SELECT \(columns) FROM channel WHERE id IN (\(marks)) ORDER BY name, id", arguments: ids
        ).map(channel)
    }

    static func insert(_ fields: ChannelFields.Cleaned, at now: Date, in session: Session) throws -> Channel.ID {
        guard
            let row = try session.row(
                """
                INSERT INTO channel (slug, name, platform, address, address_key, unit_id, purpose, target_group,
                    open_comments, opened_on, guideline_id, account_id, handle, in_crisis, evaluate_on, responsible_id,
                    decided_by, decided_on, decision_reference, decision_unknown, local_additions, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                fields.slug.text, fields.name, fields.platform.rawValue, fields.address.text, fields.addressKey,
                fields.unit, fields.purpose, fields.targetGroup, fields.openComments, fields.openedOn,
                fields.guidelineID, fields.accountID, fields.handle, fields.inCrisis, fields.evaluateOn,
                fields.responsible, fields.decision.by, fields.decision.on, fields.decision.reference,
                fields.decision.unknownBecause, text(fields.localAdditions), now)
        else { throw Refusal.notFound }
        return try row.id("id")
    }

    /// Stores what a revision says as what is published.
    static func update(
        _ id: Channel.ID, _ fields: ChannelFields.Cleaned, revision: Int64, in session: Session
    ) throws {
        try session.execute(
            """
            UPDATE channel SET name = ?, platform = ?, address = ?, address_key = ?, unit_id = ?, purpose = ?,
                target_group = ?, open_comments = ?, account_id = ?, handle = ?, in_crisis = ?, evaluate_on = ?,
                responsible_id = ?, decided_by = ?, decided_on = ?, decision_reference = ?, decision_unknown = ?,
                local_additions = ?, revision = ? WHERE id = ?
            """,
            fields.name, fields.platform.rawValue, fields.address.text, fields.addressKey, fields.unit, fields.purpose,
            fields.targetGroup, fields.openComments, fields.accountID, fields.handle, fields.inCrisis,
            fields.evaluateOn, fields.responsible, fields.decision.by, fields.decision.on, fields.decision.reference,
            fields.decision.unknownBecause, text(fields.localAdditions), revision, id)
    }

    private static func text(_ lines: [String]) -> String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

    /// Gives every channel the key that its address has now that the platforms' patterns have changed.
    ///
    /// - Throws: `Refusal.invalid` when two open channels would be the same account.
    static func rekey(_ platforms: PlatformList, in session: Session) throws {
        var holders: [String: Channel] = [:]
        for channel in try channels(in: session) {
            let key = platforms.key(of: channel.address)
            if channel.isOpen, let other = holders.updateValue(channel, forKey: key) { throw same(other, channel) }
            try session.execute(
                "UPDATE channel SET address_key = ? WHERE id = ? AND address_key <> ?", key, channel.id, key)
        }
    }

    private static func same(_ first: Channel, _ second: Channel) -> Refusal {
        let wish = FieldProblem.Wish(
            swedish: "med de här mönstren blir \(first.name) och \(second.name) samma konto. Ändra mönstren så att de skiljs åt.",
            english: "with these patterns \(first.name) and \(second.name) become one account. Change them so that they differ.")
        return .invalid([FieldProblem(field: "Adressmönster", kind: .unsuitable(allowed: wish))])
    }

    /// The open channel at the address, however it is written.
    ///
    /// - Parameter key: from `PlatformList.key(of:)`.
    public static func openChannel(atKey key: String, in session: Session) throws -> Channel? {
        try session.row("SELECT \(columns) FROM channel WHERE address_key = ? AND closed_on IS NULL", key).map(channel)
    }

    /// The channel that was closed last of those at the address, however it is written.
    public static func closedChannel(atKey key: String, in session: Session) throws -> Channel? {
        try session.row(
            """
            SELECT \(columns) FROM channel WHERE address_key = ? AND closed_on IS NOT NULL ORDER BY closed_on DESC, id DESC LIMIT 1
            """, key
        ).map(channel)
    }

    static func channel(_ row: Row) throws -> Channel {
        Channel(
            id: try row.id("id"), slug: try row.text("slug"), name: try row.text("name"),
            platform: PlatformKind(rawValue: try row.text("platform")),
            address: WebAddress(stored: try row.text("address")), unitID: try row.id("unit_id"),
            purpose: try row.text("purpose"), targetGroup: try row.optionalText("target_group"),
            openComments: try row.bool("open_comments"), openedOn: try row.date("opened_on"),
            closedOn: try row.optionalDate("closed_on"), guidelineID: try row.text("guideline_id"),
            accountID: try row.optionalText("account_id"), handle: try row.optionalText("handle"),
            inCrisis: try row.bool("in_crisis"), evaluateOn: try row.optionalDate("evaluate_on"),
            responsible: try row.optionalID("responsible_id"),
            decision: ChannelDecision(
                by: try row.optionalText("decided_by"), on: try row.optionalDate("decided_on"),
                reference: try row.optionalText("decision_reference"),
                unknownBecause: try row.optionalText("decision_unknown")),
            localAdditions: LocalAdditions.lines(try row.optionalText("local_additions") ?? ""),
            revision: try row.int("revision"))
    }
}
