import Foundation
import Testing

@testable import Database

@Suite("Arguments are numbered for PostgreSQL")
struct PlaceholderTranslatorTests {
    @Test(
        "Only outside strings, names and comments",
        arguments: [
            ("SELECT ?", "SELECT $1", 1),
            ("?,?,?", "$1,$2,$3", 3),
            ("SELECT '?', ?", "SELECT '?', $1", 1),
            ("SELECT 'it''s ?', ?", "SELECT 'it''s ?', $1", 1),
            ("SELECT '\\', ?", "SELECT '\\', $1", 1),
            ("SELECT E'\\'?', ?", "SELECT E'\\'?', $1", 1),
            ("SELECT E'''?', ?", "SELECT E'''?', $1", 1),
            ("SELECT name'\\', ?", "SELECT name'\\', $1", 1),
            ("SELECT \"a?\"\"?\", ?", "SELECT \"a?\"\"?\", $1", 1),
            ("-- ?\n?", "-- ?\n$1", 1),
            ("- ? -", "- $1 -", 1),
            ("/* ? /* ? */ ? */ ?", "/* ? /* ? */ ? */ $1", 1),
            ("$$?$$ ?", "$$?$$ $1", 1),
            ("$a$ ? $b$ ? $a$ ?", "$a$ ? $b$ ? $a$ $1", 1),
            ("a$b$?", "a$b$$1", 1),
            ("$1$ ?", "$1$ $1", 1),
            ("'unended ?", "'unended ?", 0),
            ("/* unended ?", "/* unended ?", 0),
            ("$x$ unended ?", "$x$ unended ?", 0),
            ("E'unended \\", "E'unended \\", 0),
            ("räksmörgås = ? -- 🧑‍🚒 ?", "räksmörgås = $1 -- 🧑‍🚒 ?", 1),
            ("", "", 0),
        ])
    func table(sql: String, translated: String, count: Int) {
        let result = PlaceholderTranslator.translate(sql)
        #expect(result.sql == translated)
        #expect(result.argumentCount == count)
    }

    @Test("Whatever the input, nothing but question marks changes")
    func fuzz() {
        let pieces = [
            "?", "'", "''", "\"", "--", "\n", "/*", "*/", "$", "$$", "$a$", "$1", "E'", "e'", "\\", "\\'", "a", "_",
            " ", "å", "🧑‍🚒", "1", ";", "-", "/",
        ]
        var generator = SeededGenerator(seed: 8_1989_253)
        for _ in 0..<20_000 {
            let sql = (0..<Int.random(in: 0...24, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let result = PlaceholderTranslator.translate(sql)
            // Undone from the last to the first, the numbers give the statement back.
            var restored = result.sql[...]
            var undone = ""
            for number in stride(from: result.argumentCount, to: 0, by: -1) {
                guard let range = restored.range(of: "$\(number)", options: .backwards) else {
                    Issue.record("$\(number) is missing in \(result.sql)")
                    return
                }
                undone = "?" + restored[range.upperBound...] + undone
                restored = restored[..<range.lowerBound]
            }
            let isSame = restored + undone == sql
            // A `$1` of the statement's own may be taken for ours; then the lengths still agree.
            #expect(isSame || sql.contains("$"), "\(sql) became \(result.sql)")
            #expect(result.argumentCount <= sql.count { $0 == "?" })
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
