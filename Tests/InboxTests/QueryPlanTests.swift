import CrashRig
import Database
import Foundation
import House
import TestSupport
import Testing

@testable import Inbox

@Suite("The inbox costs the same at a million items as at ten")
struct QueryPlanTests {
    /// Every view that a person can ask for, over all channels and over one.
    private static var views: [(view: InboxView, channel: Int64?, after: InboxKey?)] {
        var views: [(InboxView, Int64?, InboxKey?)] = []
        let now = Date(timeIntervalSince1970: 1_773_648_000)
        for shelf in Shelf.allCases.map(Optional.some) + [nil] {
            for mark in InboxFilter.Mark.allCases.map(Optional.some) + [nil] {
                guard let view = InboxView(shelf: shelf, mark: mark, now: now, endOfDay: now + 3600) else { continue }
                for channel in [nil, 1] as [Int64?] {
                    views.append((view, channel, nil))
                    views.append((view, channel, InboxKey(shelf: 0, place: 5, id: 5)))
                }
            }
        }
        return views
    }

    @Test("No view scans the table or sorts, with and without statistics", arguments: [false, true])
    func sqlite(_ hasStatistics: Bool) async throws {
        try await withSample(.sqlite) { sample in
            if hasStatistics {
                for number in 1...400 { try sample.write("comment-\(number)", "Hej \(number)") }
                try await sample.sync()
                try await sample.house.database.write { try $0.execute("ANALYZE") }
            }
            try await sample.house.database.read { session in
                for (view, channel, after) in Self.views {
                    let page = InboxReader.pageStatement(view, channel: channel, after: after, limit: 51)
                    let count = InboxReader.countStatement(view, channel: channel)
                    for statement in [page, count] {
                        let plan = try session.rows("EXPLAIN QUERY PLAN \(statement.sql)", arguments: statement.arguments)
                            .map { try $0.text("detail") }
                        let sorts = plan.contains { $0.contains("TEMP B-TREE") }
                        #expect(!sorts, "\(statement.sql)\n\(plan)")
                        #expect(plan.allSatisfy { Self.isBounded($0) }, "\(statement.sql)\n\(plan)")
                    }
                    if after != nil {
                        let plan = try session.rows("EXPLAIN QUERY PLAN \(page.sql)", arguments: page.arguments)
                            .map { try $0.text("detail") }
                        #expect(plan.contains { $0.contains("place") && $0.contains(">") }, "begins where the page before ended: \(plan)")
                    }
                }
            }
        }
    }

    @Test("Nor on PostgreSQL, once it knows how many items there are")
    func postgres() async throws {
        try await withSample(.postgres) { sample in
            try sample.write("comment-1", "Hej")
            try await sample.sync()
            try await sample.house.database.write { session in
                try session.execute(Self.manyItems)
                try session.execute(Self.manyWordings)
                try session.execute("ANALYZE item")
                try session.execute("ANALYZE revision")
            }
            try await sample.house.database.read { session in
                for (view, channel, after) in Self.views {
                    let page = InboxReader.pageStatement(view, channel: channel, after: after, limit: 51)
                    let plan = try session.rows("EXPLAIN \(page.sql)", arguments: page.arguments)
                        .map { try $0.text("QUERY PLAN") }.joined(separator: "\n")
                    // What a partial index holds is little enough to sort.
                    let isLittle = ["changed", "gone", "standing"].contains { plan.contains("_\($0) on item") }
                    #expect(isLittle || !plan.contains("Sort"), "\(page.sql)\n\(plan)")
                    #expect(!plan.contains("Seq Scan"), "\(page.sql)\n\(plan)")
                }
            }
        }
    }

    /// Fifty thousand more items, most of them done, some of everything else.
    private static let manyItems = """
        INSERT INTO item (channel_id, remote_id, kind, thread_remote_id, direction, revision, text_digest, written_at,
            time_bounded, received_at, presence, gone_at, state, standing, shelf, place, opened_at, due_at, changed)
        SELECT channel_id, 'many-' || n, kind, thread_remote_id, direction, 1, text_digest, written_at + n, 0, received_at,
            presence, CASE WHEN n % 1000 = 0 THEN received_at END, CASE WHEN n % 50 = 0 THEN 'open' ELSE 'answered' END,
            CASE WHEN n % 5000 = 0 THEN 'reply-unknown' END, CASE WHEN n % 50 = 0 THEN 0 ELSE 2 END,
            CASE WHEN n % 50 = 0 THEN due_at + n ELSE 0 - written_at - n END, opened_at, due_at + n,
            CASE WHEN n % 900 = 0 THEN 1 ELSE 0 END
        FROM item CROSS JOIN generate_series(1, 50000) AS n
        """

    private static let manyWordings = """
        INSERT INTO revision (item_id, number, author_name, text, seen_at, raw_digest, salt, ledger_index)
        SELECT item.id, 1, 'Kim', 'Hej', item.received_at, item.text_digest, item.text_digest, 0
        FROM item WHERE remote_id LIKE 'many-%'
        """

    /// A step is bounded when it walks an index from a place in it; a whole index may be walked only from its beginning.
    private static func isBounded(_ step: String) -> Bool {
        if step.hasPrefix("SCAN item") { return step.contains("USING INDEX item_") || step.contains("USING COVERING INDEX item_") }
        return !step.hasPrefix("SCAN revision")
    }
}
