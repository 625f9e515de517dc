import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("Writing in the ledger")
struct WritingTests {
    @Test("Entries stand in order, and every act ends with a checkpoint of the whole", arguments: TestDatabase.engines)
    func order(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine) { fixture in
            var bodies: [[UInt8]] = []
            for (act, count) in [1, 3, 1, 250, 2, 300].enumerated() {
                try await fixture.act(count, note: "akt \(act)")
                let checkpoint = try await fixture.latest()
                #expect(checkpoint.size == Int64(bodies.count + count))
                for index in bodies.count..<bodies.count + count {
                    let entry = try await fixture.entry(Int64(index))
                    #expect(entry.data["note"] == "akt \(act)")
                    bodies.append(Array(entry.body.utf8))
                }
                #expect(checkpoint.root.bytes == NaiveTree.root(bodies[...]))
                #expect(try Checkpoint(parsing: checkpoint.note, signedBy: fixture.ledger.verifierKey) == checkpoint)
            }
        }
    }

    @Test("An act that appends nothing signs nothing and stores nothing", arguments: TestDatabase.engines)
    func nothing(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine) { fixture in
            let signed = try await fixture.act(0)
            #expect(signed == nil)
            let size = try await fixture.database.read { try fixture.ledger.size(in: $0) }
            #expect(size == 0)
        }
    }

    @Test("An act that fails leaves no trace", arguments: TestDatabase.engines)
    func failure(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [5]) { fixture in
            let before = try await fixture.latest()
            await #expect(throws: LedgerError.numberOutOfRange(.max)) { try await Self.failingAct(fixture) }
            let after = try await fixture.latest()
            #expect(after == before)
            let signed = try await fixture.act(1)
            #expect(signed == 6)
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.isWhole)
        }
    }

    private static func failingAct(_ fixture: LedgerFixture) async throws {
        try await fixture.database.write { session in
            let writer = fixture.ledger.writer(in: session)
            for _ in 0..<300 { try writer.append(EntryDraft(act: "a", actor: "b"), at: LedgerFixture.start) }
            let draft = EntryDraft(act: "a", actor: "b", data: ["n": .integer(.max)])
            try writer.append(draft, at: LedgerFixture.start)
        }
    }

    @Test("A savepoint that is undone cannot leave a gap", arguments: TestDatabase.engines)
    func savepoint(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [5]) { fixture in
            await #expect(throws: LedgerError.undone) { try await Self.actWithUndoneSavepoint(fixture) }
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.isWhole)
            #expect(verdict.entries == 5)
        }
    }

    private static func actWithUndoneSavepoint(_ fixture: LedgerFixture) async throws {
        try await fixture.database.write { session in
            let writer = fixture.ledger.writer(in: session)
            try? session.savepoint {
                for _ in 0..<70 { try writer.append(EntryDraft(act: "a", actor: "b"), at: LedgerFixture.start) }
                throw LedgerError.noCheckpoint
            }
            try writer.finish()
        }
    }

    @Test("Many acts at once get one index each", arguments: TestDatabase.engines)
    func concurrency(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine) { fixture in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { try await fixture.act(3) } }
                try await group.waitForAll()
            }
            let verdict = try await fixture.ledger.verify()
            #expect(verdict.isWhole)
            #expect(verdict.entries == 60)
            #expect(verdict.checkpoints == 20)
        }
    }

    @Test("A page shows the newest first", arguments: TestDatabase.engines)
    func pages(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [10]) { fixture in
            let newest = try await fixture.database.read { try fixture.ledger.entries(limit: 3, in: $0).map(\.index) }
            #expect(newest == [9, 8, 7])
            let older = try await fixture.database.read {
                try fixture.ledger.entries(before: 7, limit: 100, in: $0).map(\.index)
            }
            #expect(older == [6, 5, 4, 3, 2, 1, 0])
            let beyond = try await fixture.database.read { session in
                try [10, -1, .max].compactMap { try fixture.ledger.entry($0, in: session) }
            }
            #expect(beyond.isEmpty)
        }
    }

    @Test("A ledger whose end was tampered with refuses to sign on", arguments: [
        "UPDATE ledger_edge SET size = 6",
        "UPDATE ledger_edge SET size = 0, hashes = ''",
        "UPDATE ledger_edge SET hashes = replace(hashes, substr(hashes, 1, 4), '0000')",
        "UPDATE ledger_edge SET hashes = 'hej'",
        "DELETE FROM ledger_edge",
        "DELETE FROM ledger_checkpoint",
        "DELETE FROM ledger_checkpoint WHERE size = 5",
        "UPDATE ledger_checkpoint SET note = replace(note, 'kanalvakt', 'kamalvakt') WHERE size = 5",
        "UPDATE ledger_checkpoint SET size = 9 WHERE size = 5",
    ])
    func damaged(_ sql: String) async throws {
        try await LedgerFixture.with(.sqlite, acts: [3, 2]) { fixture in
            try await fixture.tamper(sql)
            await #expect(throws: LedgerError.damaged) { try await fixture.act(1) }
            let verdict = try await fixture.ledger.verify()
            #expect(!verdict.isWhole)
        }
    }
}
