import Foundation
internal import GRDB

/// Our side of each connection in GRDB's pool: its prepared statements.
///
/// `@unchecked`: the dictionary is guarded by the lock, and each `SQLiteConnection` is used only on the queue of the
/// GRDB connection it belongs to.
final class SQLiteConnections: @unchecked Sendable {
    private let lock = NSLock()
    private var connections: [ObjectIdentifier: SQLiteConnection] = [:]

    func connection(for database: GRDB.Database) throws -> SQLiteConnection {
        guard let handle = database.sqliteConnection else { throw DatabaseError.sessionEnded }
        return lock.withLock {
            let key = ObjectIdentifier(database)
            if let known = connections[key], known.handle == handle { return known }
            let connection = SQLiteConnection(handle: handle)
            connections[key] = connection
            return connection
        }
    }

    /// Finalises every statement. Called when no connection is in use.
    func forget() {
        lock.withLock { connections.removeAll() }
    }
}
