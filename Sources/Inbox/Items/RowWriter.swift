import Database

/// Inserts many rows with few statements: each statement is a round trip on PostgreSQL and a step of the planner on SQLite.
///
/// Full statements all have the same text, so that the engine prepares it once.
struct RowWriter {
    private let head: String
    private let row: String
    private let tail: String
    private let rowsPerStatement: Int
    private var arguments: [(any SQLConvertible)?] = []
    private var pending = 0

    /// - Parameter tail: what stands after the values (`ON CONFLICT …`, `RETURNING …`).
    init(into table: String, columns: [String], tail: String = "") {
        head = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
        row = "(" + Array(repeating: "?", count: columns.count).joined(separator: ", ") + ")"
        self.tail = tail.isEmpty ? "" : " " + tail
        // Well under the engines' bounds on arguments (32 766 and 65 535).
        rowsPerStatement = max(1, 3000 / max(1, columns.count))
        arguments.reserveCapacity(rowsPerStatement * columns.count)
    }

    /// Adds a row; writes when there are enough of them.
    mutating func add(_ values: [(any SQLConvertible)?], in session: Session) throws -> [Row] {
        arguments.append(contentsOf: values)
        pending += 1
        return pending == rowsPerStatement ? try flush(in: session) : []
    }

    /// Writes what is left.
    mutating func flush(in session: Session) throws -> [Row] {
        guard pending > 0 else { return [] }
        let sql = head + Array(repeating: row, count: pending).joined(separator: ", ") + tail
        defer {
            arguments.removeAll(keepingCapacity: true)
            pending = 0
        }
        if tail.contains("RETURNING") { return try session.rows(sql, arguments: arguments) }
        try session.execute(sql, arguments: arguments)
        return []
    }
}

extension Collection {
    /// The collection in pieces of at most that many.
    func pieces(of size: Int) -> [SubSequence] {
        var pieces: [SubSequence] = []
        var start = startIndex
        while start != endIndex {
            let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
            pieces.append(self[start..<end])
            start = end
        }
        return pieces
    }
}

/// "?, ?, ?" for an `IN` list.
func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
}
