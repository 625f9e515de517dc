import Database
import Foundation
import Ledger
import TestSupport
import Testing

@testable import Evidence

@Suite("Verification of evidence finds what was tampered with")
struct EvidenceTamperingTests {
    static let files: [(String, EvidenceProblem.Kind, @Sendable (URL) throws -> Void)] = [
        ("changed", .fileChanged, { try Data("Kommentar från Eva".utf8).write(to: $0) }),
        ("emptied", .fileChanged, { try Data().write(to: $0) }),
        ("lengthened", .fileChanged, { try Data("Kommentar från Åsa!".utf8).write(to: $0) }),
        ("removed", .fileMissing, { try FileManager.default.removeItem(at: $0) }),
        ("made a pipe that nobody writes to", .fileUnreadable, {
            try FileManager.default.removeItem(at: $0)
            guard mkfifo($0.path, 0o600) == 0 else { throw TestSupportError("no pipe") }
        }),
        ("made a folder", .fileUnreadable, {
            try FileManager.default.removeItem(at: $0)
            try FileManager.default.createDirectory(at: $0, withIntermediateDirectories: false)
        }),
    ]

    @Test("A file", arguments: TestDatabase.engines, files.indices)
    func file(_ engine: Database.Engine, _ number: Int) async throws {
        let (_, kind, change) = Self.files[number]
        try await EvidenceFixture.with(engine) { fixture in
            let ids = [try await fixture.keep(EvidenceFixture.draft(["en annan"])), try await fixture.keep()]
            let part = try #require(try await fixture.stored(ids[1]).record.parts.first)
            let blob = try #require(part.blob)
            try change(fixture.store.blobs.url(of: blob))
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.problems == [EvidenceProblem(kind, evidence: ids[1], role: "part-0", blob: blob)])
            let sentence = try #require(verdict.problems.first?.sentence(in: .sv))
            #expect(sentence.contains(blob.description))
            await #expect(throws: (any Error).self) { try await fixture.stored(ids[1]) }
        }
    }

    static let rows: [(sql: String, kinds: Set<EvidenceProblem.Kind>)] = [
        ("UPDATE evidence_part SET commitment = replace(commitment, substr(commitment, 1, 2), '00') WHERE position = 0", [.recordChanged, .entryContradicts]),
        ("UPDATE evidence_part SET byte_count = 3 WHERE position = 0", [.recordChanged, .entryContradicts]),
        ("UPDATE evidence_part SET salt = (SELECT salt FROM evidence_part WHERE position = 1) WHERE position = 0", [.recordChanged]),
        ("UPDATE evidence_part SET salt = NULL WHERE position = 0", [.recordChanged]),
        ("UPDATE evidence_part SET blob = NULL WHERE position = 0", [.recordChanged]),
        ("UPDATE evidence_part SET blob = (SELECT blob FROM evidence_part WHERE position = 1) WHERE position = 0", [.recordChanged]),
        ("UPDATE evidence_part SET role = 'annat' WHERE position = 0", [.entryContradicts]),
        ("UPDATE evidence_part SET media_type = 'image/png' WHERE position = 0", [.entryContradicts]),
        ("DELETE FROM evidence_part WHERE position = 1", [.entryContradicts]),
        ("UPDATE evidence_part SET position = 1 - position + 10", [.entryContradicts]),
        ("UPDATE evidence SET subject = 'item:8'", [.entryContradicts]),
        ("UPDATE evidence SET taken_at = taken_at + 1", [.entryContradicts]),
        ("UPDATE evidence SET clause = NULL", [.entryContradicts]),
        ("UPDATE evidence SET rule = 'none'", [.entryContradicts]),
        ("UPDATE evidence SET kind = 'annat'", [.entryContradicts]),
        ("UPDATE evidence SET ledger_index = NULL", [.entryMissing, .recordMissing]),
        ("UPDATE evidence SET ledger_index = 99", [.entryMissing, .recordMissing]),
        ("DELETE FROM ledger_entry", [.entryMissing]),
        ("UPDATE ledger_entry SET body = 'hej'", [.entryContradicts]),
        ("INSERT INTO evidence (kind, subject, taken_at) SELECT kind, subject, taken_at FROM evidence", [.entryMissing]),
    ]

    @Test("A row", arguments: TestDatabase.engines, rows.indices)
    func row(_ engine: Database.Engine, _ number: Int) async throws {
        let (sql, kinds) = Self.rows[number]
        try await EvidenceFixture.with(engine) { fixture in
            let id = try await fixture.keep()
            try await fixture.tamper(sql)
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(Set(verdict.problems.map(\.kind)) == kinds, "\(sql)")
            #expect(verdict.problems.allSatisfy { $0.sentence(in: .sv).hasSuffix(".") && $0.sentence(in: .en).hasSuffix(".") })
            guard !sql.hasPrefix("INSERT") else { return }
            await #expect(throws: (any Error).self) { try await fixture.stored(id) }
        }
    }

    @Test("A value of another kind is named and does not stop the rest")
    func unreadable() async throws {
        try await EvidenceFixture.with(.sqlite) { fixture in
            let ids = [try await fixture.keep(), try await fixture.keep()]
            try await fixture.tamper("UPDATE evidence_part SET commitment = zeroblob(32) WHERE evidence_id = 1")
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.problems == [EvidenceProblem(.recordUnreadable, evidence: ids[0])])
            #expect(verdict.files == 2)
        }
    }

    @Test("A record that was taken away is missed, since the ledger speaks of it", arguments: TestDatabase.engines)
    func removedRecord(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            for _ in 0..<3 { _ = try await fixture.keep() }
            try await fixture.tamper("DELETE FROM evidence_part WHERE evidence_id = 2")
            try await fixture.tamper("DELETE FROM evidence WHERE id = 2")
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.problems == [EvidenceProblem(.recordMissing, ledgerIndex: 1)])
        }
    }

    @Test("Many records are read in pages, and progress is told", arguments: TestDatabase.engines)
    func pages(_ engine: Database.Engine) async throws {
        try await EvidenceFixture.with(engine) { fixture in
            for number in 0..<70 { _ = try await fixture.keep(EvidenceFixture.draft(["nummer \(number)"])) }
            let verdict = try await fixture.store.verify(fixture.database)
            #expect(verdict.isWhole)
            #expect(verdict.records == 70)
            #expect(verdict.files == 70)
        }
    }
}
