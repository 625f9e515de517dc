internal import CPostgres

/// An answer from the server, kept in libpq's memory until its last row is gone.
final class PostgresResult: RowSource {
    private let result: OpaquePointer
    private let types: [UInt32]

    /// - Parameter result: owned from here on.
    init(_ result: OpaquePointer) {
        self.result = result
        types = (0..<PQnfields(result)).map { PQftype(result, $0) }
    }

    deinit {
        PQclear(result)
    }

    var count: Int { Int(PQntuples(result)) }

    var names: [String] {
        (0..<PQnfields(result)).map { column in PQfname(result, column).map { String(cString: $0) } ?? "" }
    }

    /// "INSERT 0 1", "COMMIT", "SELECT 5"…
    var commandTag: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    /// How many rows a change changed; 0 for other statements.
    var changedRows: Int {
        commandTag.hasPrefix("SELECT") || commandTag.hasPrefix("FETCH")
            ? 0 : PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// Roughly what the answer takes in memory, in bytes.
    var size: Int { Int(PQresultMemorySize(result)) }

    func rows(_ layout: ColumnLayout) -> [Row] {
        (0..<count).map { Row(layout: layout, source: self, index: $0) }
    }

    func cell(column: Int, row: Int) throws -> SQLValue {
        let row = Int32(truncatingIfNeeded: row)
        let column = Int32(truncatingIfNeeded: column)
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let length = Int(PQgetlength(result, row, column))
        return start.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            PostgresText.value(UnsafeBufferPointer(start: start, count: length), type: types[Int(column)])
        }
    }
}
