import Database
import Foundation
import Organisation

/// A political party with its own website, for the page that refers political debate onward (LUD-18, LUD-34, OSB-16).
public struct PartyLink: Sendable, Hashable {
    public typealias ID = RowID<PartyLink>

    public let id: ID
    /// The party's name.
    public let name: String
    /// Its own website.
    public let address: WebAddress
}

/// The SQL for the parties' links.
public enum PartyLinkStore {
    /// Every party, by name.
    public static func parties(in session: Session) throws -> [PartyLink] {
        try session.rows("SELECT id, name, address FROM party_link ORDER BY name, id").map { row in
            PartyLink(id: try row.id("id"), name: try row.text("name"), address: WebAddress(stored: try row.text("address")))
        }
    }

    static func insert(_ name: String, _ address: WebAddress, at now: Date, in session: Session) throws -> PartyLink.ID? {
        try session.row(
            "INSERT INTO party_link (name, address, added_at) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id", name,
            address.text, now)?.id("id")
    }

    static func delete(_ id: PartyLink.ID, in session: Session) throws -> Bool {
        try session.execute("DELETE FROM party_link WHERE id = ?", id) > 0
    }
}
