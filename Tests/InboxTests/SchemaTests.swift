import Database
import Foundation
import House
import TestSupport
import Testing

@Suite("The tables are those that docs/internals/schema shows")
struct SchemaTests {
    /// Set to write the files anew after a migration has been added.
    private static let writes = ProcessInfo.processInfo.environment["KANALVAKT_WRITE_SCHEMA"] != nil

    @Test("Every table and index", arguments: TestDatabase.engines)
    func schema(_ engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: HouseSchema.migrations) { database in
            let found = try await database.read { session in
                try session.rows(Self.query(on: engine)).map { try $0.text("line") }.joined(separator: "\n") + "\n"
            }
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../docs/internals/schema/\(engine.rawValue).sql").standardizedFileURL
            if Self.writes { try Data(found.utf8).write(to: file) }
            let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            #expect(kept == found, "the tables have changed: run the tests with KANALVAKT_WRITE_SCHEMA=1 and look at the difference")
        }
    }

    private static func query(on engine: Database.Engine) -> String {
        switch engine {
        case .sqlite:
            """
            SELECT sql || ';' AS line FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name
            """
        case .postgres:
            """
            SELECT line FROM (
                SELECT table_name AS owner, 0 AS part, table_name || '.' || column_name AS name,
                    '-- ' || table_name || '.' || column_name || ' ' || data_type
                    || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
                    || CASE is_identity WHEN 'YES' THEN ' IDENTITY' ELSE '' END AS line
                FROM information_schema.columns WHERE table_schema = 'public'
                UNION ALL
                SELECT conrelid::regclass::text, 1, conname::text,
                    'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || conname || ' '
                    || pg_get_constraintdef(oid) || ';'
                FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
                UNION ALL
                SELECT tablename::text, 2, indexname::text, indexdef || ';' FROM pg_indexes WHERE schemaname = 'public'
            ) AS lines ORDER BY owner COLLATE "C", part, name COLLATE "C"
            """
        }
    }
}
