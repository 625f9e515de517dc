import Database
import Foundation

/// The SQL for English wordings.
enum EnglishStore {
    static func wording(of channel: Channel.ID, in session: Session) throws -> EnglishWording {
        try session.row("SELECT municipality, unit, purpose FROM visitor_english WHERE channel_id = ?", channel).map(wording)
            ?? EnglishWording()
    }

    static func all(in session: Session) throws -> [Channel.ID: EnglishWording] {
        Dictionary(
            uniqueKeysWithValues: try session.rows("SELECT channel_id, municipality, unit, purpose FROM visitor_english").map {
                (try $0.id("channel_id"), try wording($0))
            })
    }

    static func keep(_ wording: EnglishWording, of channel: Channel.ID, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO visitor_english (channel_id, municipality, unit, purpose) VALUES (?, ?, ?, ?)
            ON CONFLICT (channel_id) DO UPDATE SET
                municipality = excluded.municipality, unit = excluded.unit, purpose = excluded.purpose
            """, channel, wording.municipality ?? "", wording.unit ?? "", wording.purpose ?? "")
    }

    private static func wording(_ row: Row) throws -> EnglishWording {
        EnglishWording(
            municipality: try row.text("municipality"), unit: try row.text("unit"), purpose: try row.text("purpose"))
    }
}
