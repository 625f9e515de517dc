import Connectors
import Foundation
import Platforms
import Testing

@Suite("WordPress: walking a list that has holes")
struct WordPressWalkTests {
    /// A list of comments as a site answers it: rows that the account may not see count, but do not show.
    private static func list(
        _ rows: some Collection<Int>, hidden: ClosedRange<Int>, unnumbered: Int? = nil
    ) -> @Sendable (FaultServer.Request) -> FaultServer.Answer? {
        let rows = Array(rows)
        return { request in
            guard request.target.hasPrefix("/wp-json/wp/v2/comments?") else { return nil }
            let query = request.target.split(separator: "?")[1].split(separator: "&")
            let offset = query.first { $0.hasPrefix("offset=") }.flatMap { Int($0.dropFirst(7)) } ?? 0
            let shown = rows.dropFirst(offset).prefix(100).filter { !hidden.contains($0) }.map { number in
                number == unnumbered ? #"{"id":"trasig"}"# : FaultyWordPress.comment(number)
            }
            return .json("[\(shown.joined(separator: ","))]", ["X-WP-Total: \(rows.count)"])
        }
    }

    @Test("Rows that do not show hide nothing else", arguments: [1...1, 50...50, 100...100, 95...105, 100...300, 1...349, 350...350, 90...350])
    func hidden(_ hidden: ClosedRange<Int>) async throws {
        try await FaultyWordPress.with(Self.list(1...350, hidden: hidden, unnumbered: 100)) { connector, server in
            let pages = try await connector.all(.everything)
            let expected = (1...350).filter { !hidden.contains($0) && $0 != 100 }.map { "comment-\($0)" }
            #expect(pages.flatMap(\.entries).map(\.id.value) == expected)
            #expect(server.requests.count < 40)
            let again = try await connector.all(.recent(since: pages.last?.cursor))
            #expect(again.flatMap(\.entries).isEmpty)
        }
    }

    @Test("New rows are found after a hole, and after everything before them was deleted")
    func afterHole() async throws {
        var cursor: Cursor?
        try await FaultyWordPress.with(Self.list(1...150, hidden: 120...150)) { connector, _ in
            cursor = try await connector.all(.everything).last?.cursor
        }
        let since = cursor
        for rows in [Array(1...160), Array(100...160), Array(151...160), Array(1...5) + Array(151...160)] {
            try await FaultyWordPress.with(Self.list(rows, hidden: 120...150)) { connector, _ in
                let found = try await connector.all(.recent(since: since)).flatMap(\.entries).map(\.id.value)
                #expect(found == (151...160).map { "comment-\($0)" })
            }
        }
    }

    @Test("A record that cannot be understood is handed over as it came, beside the others")
    func unreadable() async throws {
        let bad = FaultyWordPress.comment(8).replacing("2026-03-30T1", with: "2026-13-30T1")
        let worse = #"{"id":9,"post":4,"content":"?","status":"approved"}"#
        let body = "[\(FaultyWordPress.comment(7)), \(bad),\(worse) ,\(FaultyWordPress.comment(10))]"
        try await FaultyWordPress.with({ $0.target.hasPrefix("/wp-json/wp/v2/comments?") ? .json(body, ["X-WP-Total: 4"]) : nil }) { connector, _ in
            let pages = try await connector.all(.everything)
            #expect(pages.flatMap(\.entries).map(\.id.value) == ["comment-7", "comment-10"])
            let unreadable = pages.flatMap(\.unreadable)
            #expect(unreadable.map(\.position) == ["kommentar 8", "kommentar 9"])
            #expect(unreadable.map { String(decoding: $0.raw, as: UTF8.self) } == [bad, worse])
            #expect(unreadable.map { $0.sentence.sentence(in: .sv) } == [
                "Tidpunkten saknas eller går inte att läsa.", "Uppgiften content saknas eller går inte att läsa.",
            ])
        }
    }

    @Test("The next page is asked for only when the one before has been taken")
    func lazy() async throws {
        try await FaultyWordPress.with(Self.list(1...350, hidden: 0...0)) { connector, server in
            var iterator = connector.pages(.everything).makeAsyncIterator()
            #expect(server.requests.isEmpty)
            while let page = try await iterator.next(), page.entries.isEmpty {}
            try await Task.sleep(for: .milliseconds(200))
            #expect(server.requests.count { $0.target.contains("/comments?") } == 1)
        }
    }
}
