/// Prepared statements by their SQL, bounded in number and in size: statements made with varying numbers of
/// rows must not fill the memory. The least recently used goes first.
struct StatementCache<Statement> {
    private struct Entry {
        let statement: Statement
        var usedAt: UInt64
    }

    private let countLimit = 200
    /// In bytes of SQL, to which the size of a prepared statement is roughly proportional.
    private let sizeLimit = 400_000

    private var entries: [String: Entry] = [:]
    private var size = 0
    private var ticks: UInt64 = 0

    subscript(sql: String) -> Statement? {
        mutating get {
            ticks &+= 1
            guard let index = entries.index(forKey: sql) else { return nil }
            entries.values[index].usedAt = ticks
            return entries.values[index].statement
        }
    }

    /// - Returns: the statements that had to leave.
    @discardableResult
    mutating func insert(_ statement: Statement, for sql: String) -> [Statement] {
        var leaving: [Statement] = []
        if let former = remove(sql) { leaving.append(former) }
        entries[sql] = Entry(statement: statement, usedAt: ticks)
        size += sql.utf8.count
        while entries.count > 1, entries.count > countLimit || size > sizeLimit,
            let oldest = entries.min(by: { $0.value.usedAt < $1.value.usedAt })?.key, let former = remove(oldest)
        {
            leaving.append(former)
        }
        return leaving
    }

    private mutating func remove(_ sql: String) -> Statement? {
        guard let entry = entries.removeValue(forKey: sql) else { return nil }
        size -= sql.utf8.count
        return entry.statement
    }
}
