import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("Proofs from the stored ledger")
struct StoredProofTests {
    @Test("hold for entries and sizes across tiles", arguments: TestDatabase.engines)
    func proofs(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [1, 254, 2, 260, 1, 90]) { fixture in
            let ledger = fixture.ledger
            for index in [0, 1, 254, 255, 256, 511, 512, 607] as [Int64] {
                let proof = try await fixture.database.read { try ledger.proof(of: index, in: $0) }
                #expect(proof.entry.index == index)
                #expect(proof.inclusion.holds(leaf: proof.entry.leafHash, root: proof.checkpoint.root))
            }
            for (from, to) in [(0, 608), (1, 608), (255, 257), (256, 512), (257, 608), (608, 608)] as [(Int64, Int64)] {
                let proof = try await fixture.database.read { try ledger.growthProof(from: from, to: to, in: $0) }
                #expect(proof.consistency.holds(earlier: proof.earlierRoot, later: proof.laterRoot))
                #expect(proof.later.map(\.root) ?? proof.laterRoot == proof.laterRoot)
            }
        }
    }

    @Test("Outside the ledger there is no proof")
    func outside() async throws {
        try await LedgerFixture.with(.sqlite, acts: [3]) { fixture in
            let ledger = fixture.ledger
            for index in [-1, 3, .max, .min] as [Int64] {
                await #expect(throws: LedgerError.noSuchEntry(index)) {
                    try await fixture.database.read { _ = try ledger.proof(of: index, in: $0) }
                }
            }
            for (from, to) in [(-1, 3), (2, 1), (1, 4), (.min, .max)] as [(Int64, Int64)] {
                await #expect(throws: LedgerError.self) {
                    try await fixture.database.read { _ = try ledger.growthProof(from: from, to: to, in: $0) }
                }
            }
        }
    }

    @Test("An entry that was tampered with gets no proof")
    func tampered() async throws {
        try await LedgerFixture.with(.sqlite, acts: [3]) { fixture in
            try await fixture.tamper("UPDATE ledger_entry SET body = replace(body, '\"index\":1}', '\"index\":2}') WHERE entry_index = 1")
            await #expect(throws: LedgerError.damaged) {
                try await fixture.database.read { _ = try fixture.ledger.proof(of: 1, in: $0) }
            }
        }
    }

    @Test("What was tampered with is neither proved nor exported")
    func notProvable() async throws {
        try await LedgerFixture.with(.sqlite, acts: [3, 2]) { fixture in
            try await fixture.tamper("UPDATE ledger_entry SET body = replace(body, 'hej', 'nej') WHERE entry_index = 1")
            await #expect(throws: LedgerError.notProvable) {
                try await fixture.database.read { _ = try fixture.ledger.proof(of: 1, in: $0) }
            }
            try await withTemporaryFolder { folder in
                await #expect(throws: LedgerError.notProvable) { try await fixture.ledger.export(to: folder) }
                #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "checkpoint").path))
            }
            let other = "UPDATE ledger_entry SET leaf_hash = (SELECT leaf_hash FROM ledger_entry WHERE entry_index = 0) WHERE entry_index = 2"
            try await fixture.tamper(other)
            await #expect(throws: LedgerError.notProvable) {
                try await fixture.database.read { _ = try fixture.ledger.growthProof(from: 3, to: 5, in: $0) }
            }
        }
    }
}
