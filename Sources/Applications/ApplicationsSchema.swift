import Database

/// The tables of this room: applications. Frozen once shipped; a change is a new migration.
public enum ApplicationsSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = []
}
