/// Reads a long answer piece by piece, leaving the connection free for other statements in between.
struct PostgresCursor {
    let name: String
    let connection: PostgresConnection

    /// Pieces grow to about this much memory, in bytes.
    private static let pieceSize = 1 << 20
    private static let mostRows = 5_000

    /// Only queries can have a cursor; other statements that answer rows answer few.
    static func suits(_ sql: String) -> Bool {
        let word = sql.drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
        return word == "select" || word == "with" || word == "values"
    }

    func open(_ query: String, _ arguments: PostgresArguments) throws {
        try connection.runOnce("DECLARE \(name) NO SCROLL CURSOR FOR \(query)", arguments)
    }

    func forEachRow(_ body: (Row) -> Bool) throws {
        var wanted = 50
        var layout: ColumnLayout?
        while true {
            let piece = try connection.run("FETCH FORWARD \(wanted) FROM \(name)")
            let known = layout ?? ColumnLayout(names: piece.names)
            layout = known
            for index in 0..<piece.count {
                guard body(Row(layout: known, source: piece, index: index)) else { return try close() }
            }
            guard piece.count == wanted else { return try close() }
            wanted = min(max(wanted * Self.pieceSize / max(piece.size, 1), 1), wanted * 4, Self.mostRows)
        }
    }

    private func close() throws {
        try connection.run("CLOSE \(name)")
    }
}
