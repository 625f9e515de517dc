import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

/// A ledger in a database of its own, with entries in it.
struct LedgerFixture {
    let ledger: Ledger
    let database: Database

    static let start = Date(timeIntervalSince1970: 1_774_879_200)

    /// Runs the body with a ledger in which each number stands for one act with so many entries.
    static func with(
        _ engine: Database.Engine, acts: [Int] = [], _ body: (LedgerFixture) async throws -> Void
    ) async throws {
        try await withDatabase(engine, migrations: LedgerSchema.migrations) { database in
            let ledger = Ledger(key: try CheckpointKey(name: "kanalvakt/prov"), database: database)
            let fixture = LedgerFixture(ledger: ledger, database: database)
            for entries in acts { try await fixture.act(entries) }
            try await body(fixture)
        }
    }

    /// One act with so many entries.
    /// - Returns: the size that it signed.
    @discardableResult
    func act(_ entries: Int = 1, note: String = "hej") async throws -> Int64? {
        let checkpoint = try await database.write { [ledger] session in
            let writer = ledger.writer(in: session)
            for number in 0..<entries {
                let draft = EntryDraft(
                    act: "inbox.received", actor: "system:sync", clause: number % 2 == 0 ? "HBG-8.3" : nil,
                    data: ["item": .integer(Int64(number)), "note": .string(note)])
                try writer.append(draft, at: Self.start.addingTimeInterval(Double(number)))
            }
            return try writer.finish()
        }
        return checkpoint?.size
    }

    /// What somebody with access to the database might do.
    func tamper(_ sql: String, _ arguments: (any SQLConvertible & Sendable)?...) async throws {
        let changed = try await database.write { try $0.execute(sql, arguments: arguments) }
        guard changed > 0 else { throw TestSupportError("the tampering changed nothing: \(sql)") }
    }

    func entry(_ index: Int64) async throws -> LedgerEntry {
        let entry = try await database.read { [ledger] in try ledger.entry(index, in: $0) }
        return try #require(entry)
    }

    func latest() async throws -> Checkpoint {
        let checkpoint = try await database.read { [ledger] in try ledger.latestCheckpoint(in: $0) }
        return try #require(checkpoint)
    }
}
