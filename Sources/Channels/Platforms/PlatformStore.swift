import Database
import Foundation
import Platforms

/// The SQL for platforms that people have changed or added.
enum PlatformStore {
    static func entries(in session: Session) throws -> [PlatformEntry] {
        try session.rows(
            "SELECT kind, name, category, patterns, about_length, wikidata_property FROM platform ORDER BY name, kind"
        ).map { row in
            let lines = try row.text("patterns").split(separator: "\n").enumerated()
            return PlatformEntry(
                kind: PlatformKind(rawValue: try row.text("kind")), name: try row.text("name"),
                category: try row.value("category", as: PlatformEntry.Category.self),
                patterns: try lines.map { try AddressPattern(String($1), line: $0 + 1) },
                aboutLength: try row.optionalInt("about_length").map { Int($0) },
                wikidataProperty: try row.optionalText("wikidata_property"))
        }
    }

    static func put(_ entry: PlatformEntry, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO platform (kind, name, category, patterns, about_length, wikidata_property, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind) DO UPDATE SET name = excluded.name, category = excluded.category,
                patterns = excluded.patterns, about_length = excluded.about_length,
                wikidata_property = excluded.wikidata_property, changed_at = excluded.changed_at
            """,
            entry.kind.rawValue, entry.name, entry.category.rawValue,
            entry.patterns.map(\.text).joined(separator: "\n"), entry.aboutLength, entry.wikidataProperty, now)
    }
}
