import Database
import Foundation
import Ledger
import TestSupport
import Testing

@testable import Evidence

@Suite("Evidence")
struct EvidenceStoreTests {
    @Test("HBG-8.19 is kept whole: files, record and ledger entry fit together", arguments: TestDatabase.engines)
    func keeping(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            let id = try await fixture.keep(EvidenceFixture.draft(rule: "without-media"))
            let evidence = try await fixture.stored(id)
            #expect(evidence.record.subject == "item:7")
            #expect(evidence.record.clause == "HBG-8.19")
            #expect(evidence.record.rule == "without-media")
            #expect(abs(evidence.record.takenAt.timeIntervalSince(EvidenceFixture.takenAt)) < 0.000_001)
            let first = try #require(evidence.record.parts.first)
            #expect(try fixture.store.bytes(of: first) == Array("Kommentar från Åsa".utf8))
            let entry = try await fixture.database.read { try fixture.ledger.entry(evidence.ledgerIndex, in: $0) }
            #expect(entry?.act == "evidence.stored")
            #expect(entry?.clause == "HBG-8.19")
            #expect(entry?.data["evidence"]?.number == id.rawValue)
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.isWhole)
            #expect(verdict.records == 1)
            #expect(verdict.files == 2)
            #expect(verdict.bytes == first.byteCount + 12)
        }
    }

    @Test("The ledger holds commitments and nothing of the content")
    func secrecy() async throws {
        try await EvidenceFixture.with(.sqlite) { fixture in
            let evidence = try await fixture.stored(try await fixture.keep())
            let found = try await fixture.database.read { try fixture.ledger.entry(evidence.ledgerIndex, in: $0) }
            let entry = try #require(found)
            for part in evidence.record.parts {
                let content = try fixture.store.bytes(of: part)
                let salt = try #require(part.salt)
                #expect(entry.body.contains(Commitment.make(content: content, salt: salt)))
                #expect(!entry.body.contains(String(decoding: content, as: UTF8.self)))
                #expect(!entry.body.contains(try #require(part.blob).description))
                #expect(!entry.body.contains(Hexadecimal.text(salt.bytes)))
            }
        }
    }

    @Test("Records are found by what they show, oldest first", arguments: TestDatabase.engines)
    func records(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            let ids = [try await fixture.keep(), try await fixture.keep()]
            let found = try await fixture.database.read { [store = fixture.store] session in
                try (store.records(of: "item:7", in: session).map(\.id), store.records(of: "item:8", in: session).count)
            }
            #expect(found.0 == ids)
            #expect(found.1 == 0)
        }
    }

    @Test("Evidence of nothing is refused, and so is evidence that is not there")
    func refused() async throws {
        try await EvidenceFixture.with(.sqlite) { fixture in
            #expect(throws: EvidenceError.empty) { try fixture.store.keep(EvidenceFixture.draft([])) }
            await #expect(throws: EvidenceError.noSuchEvidence(StoredEvidence.ID(99))) {
                try await fixture.stored(StoredEvidence.ID(99))
            }
        }
    }

    @Test("An act that fails leaves the files and nothing else", arguments: TestDatabase.engines)
    func failure(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            let kept = try fixture.store.keep(EvidenceFixture.draft())
            await #expect(throws: LedgerError.nestedTooDeep) {
                try await fixture.database.write { [store = fixture.store] session in
                    _ = try store.record(kept, in: session) { _, _, _ in throw LedgerError.nestedTooDeep }
                }
            }
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.isWhole)
            #expect(verdict.records == 0)
            #expect(fixture.store.blobs.files.count == 2)
        }
    }

    @Test("When content and salt are gone, the ledger's proof stands, and a disposal nobody entered is found", arguments: TestDatabase.engines)
    func disposal(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            let id = try await fixture.keep()
            let evidence = try await fixture.stored(id)
            for part in evidence.record.parts {
                try FileManager.default.removeItem(at: fixture.store.blobs.url(of: try #require(part.blob)))
            }
            try await fixture.tamper("UPDATE evidence_part SET blob = NULL, salt = NULL")
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.problems.map(\.kind) == [.contentRemoved, .contentRemoved])
            let ledger = try await fixture.ledger.verify()
            #expect(ledger.isWhole)
            await #expect(throws: EvidenceError.notWhole(id)) { try await fixture.stored(id) }
            let record = try await fixture.database.read { [store = fixture.store] in try store.record(id, in: $0) }
            let part = try #require(record?.parts.first)
            #expect(throws: EvidenceError.disposed) { try fixture.store.bytes(of: part) }
        }
    }
}
