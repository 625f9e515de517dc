import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("Verification sees through a ledger that was rewritten with care")
struct RewritingTests {
    /// Changes an entry and makes everything that is computed from the entries fit again: the hash beside it, the
    /// nodes and the remembered end. The checkpoints stay, since only the key can sign them.
    static func rewrite(_ index: Int64, in fixture: LedgerFixture) async throws {
        try await fixture.database.write { session in
            let row = try #require(try session.row("SELECT body FROM ledger_entry WHERE entry_index = ?", index))
            let body = try row.text("body").replacing("hej", with: "nej")
            try session.execute(
                "UPDATE ledger_entry SET body = ?, leaf_hash = ? WHERE entry_index = ?",
                body, Hash.leaf(body.utf8).bytes, index)
            try rebuild(session)
        }
    }

    static func rebuild(_ session: Session) throws {
        try session.execute("DELETE FROM ledger_node")
        var frontier = Frontier()
        for row in try session.rows("SELECT leaf_hash FROM ledger_entry ORDER BY entry_index") {
            let leaf = try #require(Hash(try row.blob("leaf_hash")))
            let index = frontier.size
            var nodes: [(Int, Int64, Hash)] = []
            frontier.append(leaf) { if $0 % 8 == 0 { nodes.append(($0 / 8, index >> Int64($0), $1)) } }
            for (level, position, hash) in nodes {
                try session.execute(
                    "INSERT INTO ledger_node (level, position, hash) VALUES (?, ?, ?)", level, position, hash.bytes)
            }
        }
        try LedgerStore(session).save(frontier)
    }

    @Test("The range is that of one act, or of one tile in a large act", arguments: TestDatabase.engines, [
        (0, 0...0, 1), (2, 1...3, 4), (100, 4...255, 256), (255, 4...255, 256), (256, 256...263, 264), (265, 264...265, 266),
        (296, 296...296, 297),
    ] as [(Int64, ClosedRange<Int64>, Int64)])
    func range(_ engine: Database.Engine, _ tampering: (Int64, ClosedRange<Int64>, Int64)) async throws {
        try await LedgerFixture.with(engine, acts: Tampering.acts) { fixture in
            try await Self.rewrite(tampering.0, in: fixture)
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.problems == [LedgerProblem(.rewritten, entries: tampering.1, checkpoint: tampering.2)])
            #expect(verdict.firstBadIndex == tampering.1.lowerBound)
        }
    }

    @Test("A false checkpoint cannot put the blame on good entries")
    func frame() async throws {
        try await LedgerFixture.with(.sqlite, acts: Tampering.acts) { fixture in
            let stranger = try CheckpointKey(name: "kanalvakt/prov")
            let false_ = try Checkpoint(size: 100, root: .leaf([1]), signedBy: stranger)
            try await fixture.tamper("INSERT INTO ledger_checkpoint (size, note) VALUES (100, ?)", false_.note)
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.firstBadIndex == nil)
            #expect(Set(verdict.problems.map(\.kind)) == [.checkpointChanged])
        }
    }

    @Test("Two signed histories are told apart by the later one")
    func twoHistories() async throws {
        try await LedgerFixture.with(.sqlite, acts: Tampering.acts) { fixture in
            let other = try Checkpoint(size: 100, root: .leaf([1]), signedBy: fixture.ledger.key)
            try await fixture.tamper("INSERT INTO ledger_checkpoint (size, note) VALUES (100, ?)", other.note)
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.firstBadIndex == nil)
            #expect(verdict.problems.contains(LedgerProblem(.twoHistories, checkpoint: 100)))
        }
    }

    @Test("A rewritten ledger signed anew with its own key is found by a checkpoint kept outside", arguments: TestDatabase.engines)
    func signedAnew(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: Tampering.acts) { fixture in
            let kept = try await fixture.database.read { session in
                try [4, 266].map { try #require(try fixture.ledger.checkpoint(of: $0, in: session)).note }
            }
            let last = try await fixture.latest().note
            try await Self.forge(fixture)
            let blind = try await fixture.ledger.verify()
            #expect(blind.isWhole)
            let verdict = try await fixture.ledger.verify(against: kept)
            #expect(verdict.problems == [LedgerProblem(.twoHistories, entries: 4...265, checkpoint: 266)])
            let late = try await fixture.ledger.verify(against: [last])
            #expect(late.firstBadIndex == 0)
        }
    }

    /// What only somebody with the key can do: writes all acts again, with another text in the third.
    private static func forge(_ fixture: LedgerFixture) async throws {
        try await fixture.database.write { session in
            for table in ["ledger_entry", "ledger_node", "ledger_checkpoint"] { try session.execute("DELETE FROM \(table)") }
            try LedgerStore(session).save(Frontier())
        }
        for (number, entries) in Tampering.acts.enumerated() {
            try await fixture.act(entries, note: number == 2 ? "nej" : "hej")
        }
    }

    @Test("A ledger put back to an earlier state is found by a checkpoint kept outside", arguments: TestDatabase.engines)
    func rolledBack(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [1, 3]) { fixture in
            let edge = try await fixture.database.read { try LedgerStore($0).edge() }
            try await fixture.act(5)
            let kept = try await fixture.latest().note
            try await fixture.tamper("DELETE FROM ledger_entry WHERE entry_index >= 4")
            try await fixture.tamper("DELETE FROM ledger_checkpoint WHERE size > 4")
            try await fixture.database.write { try LedgerStore($0).save(try #require(edge)) }
            let blind = try await fixture.ledger.verify()
            #expect(blind.isWhole)
            let verdict = try await fixture.ledger.verify(against: [kept])
            #expect(verdict.problems == [LedgerProblem(.truncated, entries: 4...8, checkpoint: 9)])
        }
    }

    @Test("A checkpoint kept outside that fits changes nothing, and a strange one is refused")
    func outside() async throws {
        try await LedgerFixture.with(.sqlite, acts: [1, 3]) { fixture in
            let kept = try await fixture.latest().note
            let verdict = try await fixture.ledger.verify(against: [kept, kept])
            #expect(verdict.isWhole)
            let stranger = Ledger(key: try CheckpointKey(name: "kanalvakt/prov"), database: fixture.database)
            await #expect(throws: NoteProblem.notSignedByKey) { try await stranger.verify(against: [kept]) }
            await #expect(throws: NoteProblem.malformed) { try await fixture.ledger.verify(against: ["hej"]) }
        }
    }

    @Test("However much is wrong, the list stays short")
    func manyProblems() async throws {
        try await LedgerFixture.with(.sqlite, acts: [1500]) { fixture in
            try await fixture.tamper("UPDATE ledger_entry SET body = 'x'")
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.problems.count == LedgerVerdict.mostProblems)
            #expect(verdict.furtherProblems >= 500)
            #expect(verdict.firstBadIndex == 0)
        }
    }
}
