import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

/// Something that somebody with access to the database might do, and what verification must say.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: [String]
    let kinds: [LedgerProblem.Kind]
    let firstBadIndex: Int64?

    init(_ description: String, _ sql: String..., kinds: [LedgerProblem.Kind], first: Int64?) {
        testDescription = description
        self.sql = sql
        self.kinds = kinds
        firstBadIndex = first
    }

    /// On a ledger of acts with 1, 3, 260, 2, 30 and 1 entries: checkpoints at 1, 4, 256, 264, 266, 296 and 297.
    static let acts = [1, 3, 260, 2, 30, 1]

    static let entries = [
        Tampering(
            "the text of an entry", "UPDATE ledger_entry SET body = replace(body, 'hej', 'nej') WHERE entry_index = 100",
            kinds: [.changed], first: 100),
        Tampering(
            "the first entry", "UPDATE ledger_entry SET body = replace(body, 'hej', 'nej') WHERE entry_index = 0",
            kinds: [.changed], first: 0),
        Tampering(
            "the last entry", "UPDATE ledger_entry SET body = replace(body, 'hej', 'nej') WHERE entry_index = 296",
            kinds: [.changed], first: 296),
        Tampering(
            "an entry without content", "UPDATE ledger_entry SET body = '' WHERE entry_index = 270", kinds: [.changed],
            first: 270),
        Tampering(
            "the hash beside an entry", "UPDATE ledger_entry SET leaf_hash = (SELECT leaf_hash FROM ledger_entry WHERE entry_index = 3) WHERE entry_index = 200",
            kinds: [.changed], first: 200),
        Tampering(
            "two entries, differently", "UPDATE ledger_entry SET body = replace(body, 'hej', 'nej') WHERE entry_index = 280",
            "UPDATE ledger_entry SET leaf_hash = (SELECT leaf_hash FROM ledger_entry WHERE entry_index = 3) WHERE entry_index = 20",
            kinds: [.changed, .changed], first: 20),
        Tampering(
            "one entry removed", "DELETE FROM ledger_entry WHERE entry_index = 42", kinds: [.missing], first: 42),
        Tampering(
            "the first entry removed", "DELETE FROM ledger_entry WHERE entry_index = 0", kinds: [.missing], first: 0),
        Tampering(
            "a run of entries removed", "DELETE FROM ledger_entry WHERE entry_index BETWEEN 250 AND 270",
            kinds: [.missing], first: 250),
        Tampering(
            "one removed and the rest moved up", "DELETE FROM ledger_entry WHERE entry_index = 42",
            "UPDATE ledger_entry SET entry_index = -entry_index WHERE entry_index > 42",
            "UPDATE ledger_entry SET entry_index = -entry_index - 1 WHERE entry_index < 0",
            kinds: [.misplaced, .rewritten, .truncated], first: 42),
        Tampering(
            "two entries changing places", "UPDATE ledger_entry SET entry_index = -1 WHERE entry_index = 50",
            "UPDATE ledger_entry SET entry_index = 50 WHERE entry_index = 60",
            "UPDATE ledger_entry SET entry_index = 60 WHERE entry_index = -1",
            kinds: [.misplaced, .rewritten], first: 50),
        Tampering(
            "an entry put in before the first",
            "INSERT INTO ledger_entry (entry_index, body, leaf_hash) SELECT -5, body, leaf_hash FROM ledger_entry WHERE entry_index = 7",
            kinds: [.misplaced], first: -5),
        Tampering(
            "an entry put in after the last",
            "INSERT INTO ledger_entry (entry_index, body, leaf_hash) SELECT 297, replace(body, '\"index\":7}', '\"index\":297}'), leaf_hash FROM ledger_entry WHERE entry_index = 7",
            kinds: [.changed, .unsigned], first: 297),
        Tampering(
            "an entry put in far away",
            "INSERT INTO ledger_entry (entry_index, body, leaf_hash) SELECT 9223372036854775807, body, leaf_hash FROM ledger_entry WHERE entry_index = 7",
            kinds: [.missing, .misplaced], first: 297),
        Tampering(
            "the end cut off", "DELETE FROM ledger_entry WHERE entry_index >= 290",
            kinds: [.truncated, .unprovable], first: 290),
        Tampering(
            "the end cut off at a checkpoint, with the later checkpoints",
            "DELETE FROM ledger_entry WHERE entry_index >= 266", "DELETE FROM ledger_checkpoint WHERE size > 266",
            kinds: [.truncated], first: 266),
        Tampering("everything cut off", "DELETE FROM ledger_entry", kinds: [.truncated], first: 0),
    ]

    static let memory = [
        Tampering(
            "a signature",
            "UPDATE ledger_checkpoint SET note = (SELECT note FROM ledger_checkpoint WHERE size = 264) WHERE size = 266",
            kinds: [.checkpointChanged], first: nil),
        Tampering(
            "the last signature", "UPDATE ledger_checkpoint SET note = substr(note, 1, length(note) - 6) || 'AAAA=' || substr(note, length(note), 1) WHERE size = 297",
            kinds: [.unsigned, .checkpointChanged], first: 296),
        Tampering(
            "a checkpoint without content", "UPDATE ledger_checkpoint SET note = '' WHERE size = 4",
            kinds: [.checkpointChanged], first: nil),
        Tampering(
            "a checkpoint removed", "DELETE FROM ledger_checkpoint WHERE size = 4", kinds: [.checkpointMissing], first: nil),
        Tampering(
            "the last checkpoint removed", "DELETE FROM ledger_checkpoint WHERE size = 297", kinds: [.unsigned], first: 296),
        Tampering("all checkpoints removed", "DELETE FROM ledger_checkpoint", kinds: [.unsigned, .checkpointMissing], first: 0),
        Tampering(
            "a checkpoint under another size", "UPDATE ledger_checkpoint SET size = 5 WHERE size = 4",
            kinds: [.checkpointMissing, .checkpointChanged], first: nil),
        Tampering(
            "a checkpoint beyond the end that nobody signed",
            "INSERT INTO ledger_checkpoint (size, note) SELECT 900, replace(note, '297', '900') FROM ledger_checkpoint WHERE size = 297",
            kinds: [.checkpointChanged], first: nil),
        Tampering(
            "a checkpoint of less than nothing",
            "INSERT INTO ledger_checkpoint (size, note) SELECT -4, note FROM ledger_checkpoint WHERE size = 4",
            kinds: [.checkpointChanged], first: nil),
        Tampering(
            "a node", "UPDATE ledger_node SET hash = (SELECT leaf_hash FROM ledger_entry WHERE entry_index = 1)",
            kinds: [.nodesChanged], first: nil),
        Tampering("a node removed", "DELETE FROM ledger_node", kinds: [.nodesChanged], first: nil),
        Tampering(
            "a node put in", "INSERT INTO ledger_node (level, position, hash) SELECT 1, 1, hash FROM ledger_node",
            kinds: [.nodesChanged], first: nil),
        Tampering("the remembered end", "UPDATE ledger_edge SET size = 296", kinds: [.edgeChanged], first: nil),
        Tampering("the remembered end removed", "DELETE FROM ledger_edge", kinds: [.edgeChanged], first: nil),
    ]
}

@Suite("Verification finds what was tampered with and names the first bad entry")
struct TamperingTests {
    @Test("A ledger that nobody touched is whole", arguments: TestDatabase.engines, [[], [1], [256], [512, 1], Tampering.acts])
    func whole(_ engine: Database.Engine, _ acts: [Int]) async throws {
        try await LedgerFixture.with(engine, acts: acts) { fixture in
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.isWhole)
            #expect(verdict.problems == [])
            #expect(verdict.entries == Int64(acts.reduce(0, +)))
            #expect(verdict.latest?.size ?? 0 == verdict.entries)
            #expect(verdict.firstBadIndex == nil)
        }
    }

    @Test("Entries", arguments: TestDatabase.engines, Tampering.entries)
    func entries(_ engine: Database.Engine, _ tampering: Tampering) async throws {
        try await check(tampering, on: engine)
    }

    @Test("Checkpoints, nodes and the remembered end", arguments: TestDatabase.engines, Tampering.memory)
    func memory(_ engine: Database.Engine, _ tampering: Tampering) async throws {
        try await check(tampering, on: engine)
    }

    private func check(_ tampering: Tampering, on engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: Tampering.acts) { fixture in
            for sql in tampering.sql { try await fixture.tamper(sql) }
            let verdict = try await fixture.ledger.verify()
            #expect(!verdict.isWhole)
            #expect(verdict.firstBadIndex == tampering.firstBadIndex)
            let name = tampering.firstBadIndex.map { "Den första felaktiga posten är \($0)." } ?? "Liggarens poster är hela"
            #expect(verdict.sentence(in: .sv).contains(name))
            let kinds = verdict.problems.map(\.kind)
            for kind in tampering.kinds { #expect(kinds.contains(kind), "\(verdict.problems)") }
            #expect(Set(kinds) == Set(tampering.kinds), "\(verdict.problems)")
            #expect(verdict.problems.allSatisfy { $0.sentence(in: .sv).hasSuffix(".") && $0.sentence(in: .en).hasSuffix(".") })
        }
    }
}
