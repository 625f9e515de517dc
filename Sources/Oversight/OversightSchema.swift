import Database

/// The tables of this room: findings, reviews, closures, documents and notices. Frozen once shipped; a change is a new migration.
public enum OversightSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = []
}
