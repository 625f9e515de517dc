import Wording

/// What can go wrong with the database, the same on both engines.
///
/// The sentence is for people. What the engine said, with the SQL, stands only in `debugDescription`, for the log.
public enum DatabaseError: Explained, Equatable {
    /// The row would repeat what must be unique. `trouble.constraint` says what, in the engine's own words.
    case uniqueViolation(EngineTrouble)
    /// The row points at a row that is not there, or is pointed at by others.
    case foreignKeyViolation(EngineTrouble)
    /// The row breaks another rule of its table: NOT NULL or CHECK.
    case ruleViolation(EngineTrouble)
    /// The database server did not answer, or went away before anything was stored.
    case unreachable(EngineTrouble)
    /// The connection was lost while the change was being confirmed: it may or may not be stored.
    case outcomeUnknown(EngineTrouble)
    /// Somebody else held the database for too long, or the statement took too long.
    case busy(EngineTrouble)
    /// A change was asked for inside `read`, or the file may not be written.
    case readOnly(EngineTrouble)
    /// The disk is full.
    case full(EngineTrouble)
    /// The database file is damaged or is not a database.
    case corrupt(EngineTrouble)
    /// The file cannot be opened, or the server refuses the sign-in.
    case cannotOpen(EngineTrouble)
    /// Any other answer from the engine: as a rule a mistake in a statement.
    case failed(EngineTrouble)

    /// The statement and its arguments do not fit together.
    case wrongArguments(expected: Int, given: Int, sql: String)
    /// Text with U+0000, which PostgreSQL cannot store.
    case nulInText
    /// The row has no column of this name.
    case missingColumn(String)
    /// The column holds NULL or a value of another kind.
    case unreadableValue(column: String, expected: String)
    /// A row was used after the statement had moved on.
    case rowOutlived
    /// A session was used outside its closure.
    case sessionEnded

    /// The database has been used by a later version of the program.
    case newerThanProgram(migration: String)
    /// The database records a migration that the program no longer has under that name.
    case migrationMissing(String)
    /// A migration that has already run has been changed in the program.
    case migrationChanged(String)
    /// Two migrations share a name, or one uses a placeholder that does not exist.
    case migrationInvalid(String)
}

/// What the engine said, for the log.
public struct EngineTrouble: Sendable, Equatable {
    /// SQLSTATE on PostgreSQL, the extended result code on SQLite.
    public let code: String
    /// The engine's own words; may hold stored values.
    public let message: String
    /// The constraint or columns concerned, when the engine names them.
    public let constraint: String?
    /// The statement, without its arguments.
    public let sql: String?

    init(code: String, message: String, constraint: String? = nil, sql: String? = nil) {
        self.code = code
        self.message = message
        self.constraint = constraint
        self.sql = sql
    }
}
