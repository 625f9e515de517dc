import Database
import Foundation
import Organisation

/// The SQL for how the public reaches the municipality.
public enum PublicContactStore {
    /// What the coordinator has said; nil while nobody has.
    public static func contacts(in session: Session) throws -> PublicContacts? {
        try session.row("SELECT revision, phone, email, page, hours, wikidata FROM public_contact WHERE id = 1").map { row in
            PublicContacts(
                revision: try row.int("revision"), phone: try row.optionalText("phone"), email: try row.optionalText("email"),
                page: try row.optionalText("page").map { WebAddress(stored: $0) }, hours: try row.optionalText("hours"),
                wikidata: try row.optionalText("wikidata"))
        }
    }

    /// Stores what holds from now on.
    ///
    /// - Returns: whether nobody else had stored something since the revision that it builds on.
    static func keep(_ contacts: PublicContacts, by person: Person.ID, at now: Date, in session: Session) throws -> Bool {
        let stored = try session.row(
            """
            INSERT INTO public_contact (id, revision, phone, email, page, hours, wikidata, changed_at, changed_by)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, phone = excluded.phone, email = excluded.email,
                page = excluded.page, hours = excluded.hours, wikidata = excluded.wikidata, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            WHERE public_contact.revision = excluded.revision - 1
            RETURNING revision
            """, contacts.revision, contacts.phone, contacts.email, contacts.page?.text, contacts.hours, contacts.wikidata, now, person)
        return stored != nil
    }

    /// The units' items in Wikidata.
    public static func unitItems(in session: Session) throws -> [MunicipalUnit.ID: String] {
        Dictionary(
            try session.rows("SELECT unit_id, item FROM unit_wikidata").map { (try $0.id("unit_id"), try $0.text("item")) },
            uniquingKeysWith: { first, _ in first })
    }

    static func keep(_ item: String?, of unit: MunicipalUnit.ID, in session: Session) throws {
        guard let item else {
            try session.execute("DELETE FROM unit_wikidata WHERE unit_id = ?", unit)
            return
        }
        try session.execute(
            "INSERT INTO unit_wikidata (unit_id, item) VALUES (?, ?) ON CONFLICT (unit_id) DO UPDATE SET item = excluded.item", unit, item)
    }
}
