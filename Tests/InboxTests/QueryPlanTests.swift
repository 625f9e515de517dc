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

    /// A step is bounded when it walks an index from a place in it; a whole index may be walked only from its beginning.
    private static func isBounded(_ step: String) -> Bool {
        if step.hasPrefix("SCAN item") { return step.contains("USING INDEX item_") || step.contains("USING COVERING INDEX item_") }
        return !step.hasPrefix("SCAN revision")
    }
}
