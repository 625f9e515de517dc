import Database

/// The tables of this room: letters. Frozen once shipped; a change is a new migration.
public enum MailSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = []
}
