import Database
import Foundation
import TestSupport
import Testing

@Suite("A session speaks the same SQL to both engines")
struct SessionTests {
    @Test("Values come back as they were stored", arguments: TestDatabase.engines)
    func values(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let written = Date(microseconds: 1_774_620_000_123_456)
            let id: Note.ID = try await database.write { session in
                let row = try session.row(
                    """
                    INSERT INTO note (body, bytes, size, weight, is_open, written_at)
                    VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                    """, "räksmörgås ? 'x' 🧑‍🚒", [0, 255, 39, 92] as [UInt8], Int64.min, 0.1, false, written)
                return try #require(row).id("id")
            }
            try await database.read { session in
                let row = try #require(try session.row("SELECT * FROM note WHERE id = ?", id))
                #expect(try row.text("body") == "räksmörgås ? 'x' 🧑‍🚒")
                #expect(try row.blob("bytes") == [0, 255, 39, 92])
                #expect(try row.int("size") == .min)
                #expect(try row.double("weight") == 0.1)
                #expect(try row.bool("is_open") == false)
                #expect(try row.date("written_at") == written)
                #expect(try row.optionalInt("author_id") == nil)
                #expect(row.columns.first == "id")
            }
        }
    }

    @Test(
        "The ends of what can be stored", arguments: TestDatabase.engines,
        [
            SQLValue.integer(.max), .integer(.min), .integer(0), .integer(-1), .text(""), .text("\u{10FFFF}\u{1}"),
            .blob([]), .blob([0]), .blob(Array(0...255)), .blob([0xC3, 0x28, 0xFF]), .real(.greatestFiniteMagnitude),
            .real(.leastNonzeroMagnitude), .real(-0.0), .real(1e-7), .real(.infinity), .null,
        ])
    func extremes(engine: Database.Engine, value: SQLValue) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let column =
                switch value {
                case .integer, .null: "size"
                case .text: "body"
                case .blob: "bytes"
                case .real: "weight"
                }
            let stored = try await database.write { session in
                try session.execute("INSERT INTO note (\(column)) VALUES (?)", value)
                return try #require(try session.row("SELECT \(column) AS value FROM note")).value("value")
            }
            #expect(stored == value)
        }
    }

    @Test("Eight megabytes of text and of bytes", arguments: TestDatabase.engines)
    func huge(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let text = String(repeating: "å\n", count: 3_000_000)
            let bytes = [UInt8](repeating: 0x5c, count: 8_000_000)
            try await database.write { session in
                try session.execute("INSERT INTO note (body, bytes) VALUES (?, ?)", text, bytes)
                let row = try #require(try session.row("SELECT body, bytes FROM note"))
                #expect(try row.text("body") == text)
                #expect(try row.blob("bytes") == bytes)
            }
        }
    }

    @Test("U+0000 in text is refused, and the transaction with it", arguments: TestDatabase.engines)
    func nul(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await #expect(throws: DatabaseError.nulInText) {
                try await database.write { session in
                    try session.execute("INSERT INTO note (body) VALUES ('before')")
                    try session.execute("INSERT INTO note (body) VALUES (?)", "a\0b")
                }
            }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("Changes are counted", arguments: TestDatabase.engines)
    func counts(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                #expect(try session.execute("INSERT INTO note (size) VALUES (?), (?), (?)", 1, 2, 3) == 3)
                #expect(try session.execute("UPDATE note SET size = size + ? WHERE size > ?", 1, 1) == 2)
                #expect(try session.execute("SELECT id FROM note") == 0)
                #expect(try session.execute("INSERT INTO author (name) VALUES (?) ON CONFLICT DO NOTHING", "Eva") == 1)
                #expect(try session.execute("INSERT INTO author (name) VALUES (?) ON CONFLICT DO NOTHING", "Eva") == 0)
                #expect(try session.execute("CREATE TABLE more (id BIGINT)") == 0)
                #expect(try session.execute("DELETE FROM note") == 3)
                let sum = try session.row("SELECT coalesce(sum(size), 0) AS sum, count(*) AS count FROM note")
                #expect(try sum?.int("sum") == 0)
                #expect(try sum?.int("count") == 0)
            }
        }
    }

    @Test("Reading is strict in the same way", arguments: TestDatabase.engines)
    func strict(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                let row = try #require(
                    try session.row("INSERT INTO note (body, size, is_open) VALUES ('x', 5, 7) RETURNING *"))
                #expect(throws: DatabaseError.missingColumn("nothing")) { try row.int("nothing") }
                #expect(throws: DatabaseError.unreadableValue(column: "body", expected: "integer")) {
                    try row.int("body")
                }
                #expect(throws: DatabaseError.unreadableValue(column: "size", expected: "text")) {
                    try row.text("size")
                }
                #expect(throws: DatabaseError.unreadableValue(column: "weight", expected: "not NULL")) {
                    try row.double("weight")
                }
                #expect(throws: DatabaseError.unreadableValue(column: "is_open", expected: "0 or 1")) {
                    try row.bool("is_open")
                }
                #expect(try row.optionalDouble("size") == 5)
            }
        }
    }

    @Test("A wrong number of arguments is refused", arguments: TestDatabase.engines)
    func wrongArguments(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await #expect(throws: DatabaseError.self) {
                try await database.read { session in _ = try session.rows("SELECT id FROM note WHERE id = ?") }
            }
            await #expect(throws: DatabaseError.self) {
                try await database.read { session in _ = try session.rows("SELECT id FROM note", 1) }
            }
            await #expect(throws: DatabaseError.self) {
                try await database.write { session in _ = try session.execute("DELETE FROM note; DELETE FROM author") }
            }
        }
    }

    @Test("The same statement takes values and NULL in any order", arguments: TestDatabase.engines)
    func mixedArguments(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                let sql = "INSERT INTO note (body, size, weight) VALUES (?, ?, ?)"
                try session.execute(sql, nil, nil, nil)
                try session.execute(sql, "a", 1, 1)
                try session.execute(sql, nil, Int64.max, 0.5)
                try session.execute(sql, "b", nil, 2)
                let rows = try session.rows("SELECT body, size, weight FROM note ORDER BY id")
                #expect(try rows.map { try $0.optionalText("body") } == [nil, "a", nil, "b"])
                #expect(try rows.map { try $0.optionalInt("size") } == [nil, 1, .max, nil])
                #expect(try rows.map { try $0.optionalDouble("weight") } == [nil, 1, 0.5, 2])
            }
        }
    }

    @Test("Very many different statements, more than are kept prepared", arguments: TestDatabase.engines)
    func manyStatements(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            for round in 0..<2 {
                try await database.write { session in
                    for number in 0..<300 {
                        let row = try session.row("SELECT ? + \(number) AS sum", round)
                        #expect(try row?.int("sum") == Int64(round + number))
                    }
                }
            }
        }
    }

    @Test("A statement may run again while its rows are being read", arguments: TestDatabase.engines)
    func nested(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                for size in 1...3 { try session.execute("INSERT INTO note (size) VALUES (?)", size) }
                var sums: [Int64] = []
                let sql = "SELECT size FROM note WHERE size <= ? ORDER BY size"
                try session.forEachRow(sql, 3) { outer in
                    let limit = try outer.int("size")
                    var sum: Int64 = 0
                    try session.forEachRow(sql, limit) { sum += try $0.int("size") }
                    sums.append(sum)
                    #expect(try outer.int("size") == limit)
                }
                #expect(sums == [1, 3, 6])
            }
        }
    }
}
