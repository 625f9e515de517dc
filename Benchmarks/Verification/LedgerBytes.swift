import Database
import Foundation

/// The bytes that the ledger's hashes are made of.
struct LedgerBytes {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Writes every entry's body to one file, in order.
    /// - Returns: how many bytes they are.
    func write(to file: URL) async throws -> Int {
        try Data().write(to: file)
        return try await database.read { session in
            let output = try FileHandle(forWritingTo: file)
            var count = 0
            try session.forEachRow("SELECT body FROM ledger_entry ORDER BY entry_index") { row in
                let body = Data(try row.text("body").utf8)
                try output.write(contentsOf: body)
                count += body.count
            }
            try output.close()
            return count
        }
    }
}
