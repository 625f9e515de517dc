import Database
import TestSupport
import Testing

@Suite("Search finds Swedish words by any of their forms")
struct TextIndexTests {
    private static let migrations = [
        Migration("Find notes", "CREATE TABLE note (id {{id}}, body TEXT NOT NULL); {{text-index note_text}}")
    ]
    private let index = TextIndex("note_text")

    private static let texts = [
        "När öppnar kommunen badhuset igen?",
        "Snön på Storgatan är inte plogad. Gatorna är farliga!",
        "Tack till skolorna i Hallsberg för en fin skolavslutning",
        "Hej! Var lämnar man e-post om bygglov? Skriv till bygg@hallsberg.se eller se https://hallsberg.se/bygglov",
        "Övergångsstället vid Långängskolan saknar belysning",
        "Biblioteket stänger kl 17 den 24 december 2026",
        "Hundarna på lekplatsen, och barnen",
        "Kommunernas samverkan om vattnet: VATTEN och avlopp",
        "Bygg lov. Lov att bygga",
        "Cafe\u{301} och café är samma ord",
        "",
        "…!? 🧑‍🚒 🎉",
        "1990-talet och 1990talets kommunalråd nr 12-34",
    ]

    private func withIndex(_ engine: Database.Engine, _ body: (Database) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            try await database.write { session in
                for (number, text) in Self.texts.enumerated() { try index.put(Int64(number + 1), text, in: session) }
            }
            try await body(database)
        }
    }

    /// What a person writes, and the texts that answer it (counted from 1, newest first).
    private static let searches: [(String, [Int64])] = [
        ("kommun", [8, 1]), ("kommunerna", [8, 1]), ("Kommunens", [8, 1]), ("KOMMUN", [8, 1]),
        ("gata", [2]), ("gatorna", [2]), ("storgata", [2]), ("skolan", [3]), ("skola", [3]), ("långängskola", [5]),
        ("langangskolan", []), ("övergångsställe", [5]), ("bygglov", [4]), ("e-post", [4]), ("hallsberg", [4, 3]),
        ("hallsberg.se", [4]), ("hund", [7]), ("barn lekplats", [7]), ("barn badhus", []), ("vatten avlopp", [8]),
        ("\"bygg lov\"", [9]), ("\"lov bygg\"", [9]), ("\"lov att bygga\"", [9]), ("\"avlopp vatten\"", []),
        ("lekplats", [7]), ("lekplatserna", [7]), ("badhus", [1]), ("badhuset", [1]), ("badhusen", [1]),
        ("övergångsställets", [5]), ("skolor", [3]), ("17", [6]), ("2026 december", [6]), ("bib*", [6]),
        ("kommunal*", [13]), ("hall* fin*", [3]), ("café", [10]),
        ("cafe\u{301}", [10]), ("cafe", []), ("1990", [13]), ("1990talets", [13]), ("1990tal", []), ("12 34", [13]),
        ("och kommun i på", [8, 1]), ("badhuset igen?", [1]), ("plogad.", [2]), ("finns inte här", []),
        // Nothing to search for.
        ("", []), ("   ", []), ("och", []), ("att i på", []), ("!?", []), ("🧑‍🚒", []), ("*", []), ("\"", []),
        ("\"\"", []), ("\"och\"", []),
        // What engines would read as more than words.
        ("kommun AND", []), ("kommun OR gata", []), ("NOT kommun", []), ("kommun NEAR gata", []), ("body:kommun", []),
        ("kommun & ! | ()", [8, 1]), ("'kommun'", [8, 1]), ("\"kommun", [8, 1]), ("kommun\"", [8, 1]),
        ("kommun:*", [13, 8, 1]), ("^kommun", [8, 1]), ("kommun*", [13, 8, 1]), ("-kommun", [8, 1]),
        ("{kommun}", [8, 1]), ("kommun'; DROP TABLE note; --", []), ("\\kommun\\", [8, 1]), ("%", []),
        ("kommun\0", [8, 1]), ("\0", []),
        ("kommun\u{FFFD}", [8, 1]), ("<b>kommun</b>", []),
    ]

    @Test("The same search finds the same on both engines", arguments: TestDatabase.engines)
    func table(engine: Database.Engine) async throws {
        try await withIndex(engine) { database in
            try await database.read { session in
                for (words, expected) in Self.searches {
                    let found = try index.newest(words, limit: 100, in: session)
                    #expect(found == expected, "\(words)")
                    let condition = index.matches(words, key: "numbers.id", on: engine)
                    let numbers = (1...Self.texts.count).map { "SELECT \($0) AS id" }.joined(separator: " UNION ALL ")
                    let matched = try session.rows(
                        "SELECT id FROM (\(numbers)) AS numbers WHERE \(condition.sql) ORDER BY id DESC",
                        arguments: condition.arguments)
                    #expect(try matched.map { try $0.int("id") } == expected, "\(words)")
                    if condition.isEmpty { #expect(expected.isEmpty) }
                }
            }
        }
    }

    @Test("Any input is safe", arguments: TestDatabase.engines)
    func hostile(engine: Database.Engine) async throws {
        let pieces = [
            "\"", "'", "*", ":", "(", ")", "&", "|", "!", "<->", "\\", " ", "kommun", "å", "\0", "🧑‍🚒", "^", "-", "AND",
        ]
        try await withIndex(engine) { database in
            try await database.read { session in
                var generator = SeededGenerator(seed: 7)
                for _ in 0..<500 {
                    let words = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
                    #expect(try index.newest(words, limit: 5, in: session).count <= 5)
                }
                for words in ["a", "å", "\"", "kommun ", "\"kommun gata\" ", "🧑‍🚒", "*"] {
                    _ = try index.newest(String(repeating: words, count: 10_000), limit: 5, in: session)
                }
            }
        }
    }

    @Test("A new text takes the place of the old, and a removed one is gone", arguments: TestDatabase.engines)
    func replace(engine: Database.Engine) async throws {
        try await withIndex(engine) { database in
            try await database.write { session in
                try index.put(1, "Biljetterna till ishallen", in: session)
                try index.remove(8, in: session)
                try index.remove(999, in: session)
                #expect(try index.newest("kommun", limit: 10, in: session) == [])
                #expect(try index.newest("biljett", limit: 10, in: session) == [1])
            }
        }
    }

    @Test("Pages follow one another", arguments: TestDatabase.engines)
    func pages(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            try await database.write { session in
                try index.put((1...333).map { (id: Int64($0), text: $0 % 3 == 0 ? "kommunen" : "annat") }, in: session)
                var found: [Int64] = []
                while true {
                    let page = try index.newest("kommun", before: found.last, limit: 50, in: session)
                    found += page
                    if page.count < 50 { break }
                }
                #expect(found == stride(from: 333, to: 0, by: -3).map { Int64($0) })
            }
        }
    }

    @Test("Very long texts and words are kept, and searched as far as they can be", arguments: TestDatabase.engines)
    func long(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: Self.migrations) { database in
            let distinct = (0..<200_000).map { "ord\($0)" }.joined(separator: " ")
            let single = String(repeating: "å", count: 1_000_000)
            try await database.write { session in
                try index.put(1, "början " + distinct, in: session)
                try index.put(2, "början " + single + " slut", in: session)
                try index.put(3, String(repeating: "a\0b ", count: 100_000), in: session)
                #expect(try index.newest("början", limit: 5, in: session) == [2, 1])
                #expect(try index.newest("ord100 ord9999", limit: 5, in: session) == [1])
                #expect(try index.newest("a b", limit: 5, in: session) == [3])
                #expect(try index.newest(single, limit: 5, in: session) == [])
            }
        }
    }
}
