import Database

/// A number that grows whenever something that the public directory shows has changed.
///
/// Kept in the database, so that one server sees what another changed; one row, so that asking costs next to
/// nothing. It stands here rather than with the channels because the directory shows units too.
public enum PublicRegister {
    /// The number as it stands in the session's snapshot.
    public static func version(in session: Session) throws -> Int64 {
        try session.row("SELECT version FROM public_register WHERE id = 1")?.int("version") ?? 0
    }

    /// Called by every act that changes what the public sees in the directory.
    public static func changed(in session: Session) throws {
        try session.execute("UPDATE public_register SET version = version + 1 WHERE id = 1")
    }
}
