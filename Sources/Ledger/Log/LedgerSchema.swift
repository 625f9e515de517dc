import Database

/// The ledger's tables.
///
/// Nothing stands in two places where it could come to contradict itself: time, act, actor and clause are read
/// from the entry's body, and size and root from the signed note.
public enum LedgerSchema {
    /// The steps that make the tables, in order.
    public static let migrations = [
        Migration(
            "The ledger has entries, tree nodes, checkpoints and its right edge",
            """
            CREATE TABLE ledger_entry (
                entry_index {{key}},
                body TEXT NOT NULL,
                leaf_hash {{blob}} NOT NULL
            );
            CREATE TABLE ledger_node (
                level INTEGER NOT NULL,
                position BIGINT NOT NULL,
                hash {{blob}} NOT NULL,
                PRIMARY KEY (level, position)
            );
            CREATE TABLE ledger_checkpoint (
                size {{key}},
                note TEXT NOT NULL
            );
            CREATE TABLE ledger_edge (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                size BIGINT NOT NULL,
                hashes TEXT NOT NULL
            );
            INSERT INTO ledger_edge (id, size, hashes) VALUES (1, 0, '');
            """)
    ]
}
