import CrashRig
import Database
import Foundation
import Inbox
import TestSupport
import Testing

@Suite("What came in can be held against the ledger")
struct VerificationTests {
    @Test("Whole as long as nobody touches it; each change is named", arguments: TestDatabase.engines)
    func verify(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...250 { try sample.write("comment-\(number)", "Kommentar \(number)") }
            try await sample.sync()
            try sample.platform.change { $0.edit("comment-7") { $0.text = "Ändrad" } }
            try await sample.sync()
            let inbox = sample.house.inbox
            let whole = try await inbox.verifyRecords()
            #expect(whole.isWhole && whole.promised == 251)
            let (changed, missing) = (try await sample.id("comment-7"), try await sample.id("comment-9"))
            try await sample.house.database.write { session in
                try session.execute("UPDATE revision SET text = 'Förvanskad' WHERE item_id = ? AND number = 1", changed)
                try session.execute("DELETE FROM revision WHERE item_id = ?", missing)
            }
            let verdict = try await inbox.verifyRecords()
            #expect(
                Set(verdict.problems.map { "\($0.kind) \($0.item?.description ?? "") \($0.revision)" })
                    == ["changed \(changed) 1", "missing \(missing) 1"])
            try await sample.house.database.write { session in
                try session.execute(
                    """
                    INSERT INTO revision (item_id, number, author_name, text, seen_at, raw_digest, salt, ledger_index)
                    SELECT item_id, 9, author_name, text, seen_at, raw_digest, salt, ledger_index FROM revision WHERE item_id = ?
                        AND number = 2
                    """, changed)
            }
            #expect(try await inbox.verifyRecords().problems.last?.kind == .unpromised)
        }
    }
}
