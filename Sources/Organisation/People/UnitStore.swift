import Database

/// The SQL for units.
public enum UnitStore {
    /// The unit; nil when there is none with the key.
    public static func unit(_ id: MunicipalUnit.ID, in session: Session) throws -> MunicipalUnit? {
        try session.row("SELECT id, name, board FROM unit WHERE id = ?", id).map(unit)
    }

    /// The unit of exactly this name, which is unique.
    public static func unit(named name: String, in session: Session) throws -> MunicipalUnit? {
        try session.row("SELECT id, name, board FROM unit WHERE name = ?", name).map(unit)
    }

    /// Every unit, by name.
    public static func units(in session: Session) throws -> [MunicipalUnit] {
        try session.rows("SELECT id, name, board FROM unit ORDER BY name, id").map(unit)
    }

    static func insert(_ fields: UnitFields, in session: Session) throws -> MunicipalUnit.ID {
        try session.inserted("INSERT INTO unit (name, board) VALUES (?, ?) RETURNING id", fields.name, fields.board)
    }

    static func update(_ id: MunicipalUnit.ID, _ fields: UnitFields, in session: Session) throws {
        try session.execute("UPDATE unit SET name = ?, board = ? WHERE id = ?", fields.name, fields.board, id)
    }

    private static func unit(_ row: Row) throws -> MunicipalUnit {
        MunicipalUnit(id: try row.id("id"), name: try row.text("name"), board: try row.text("board"))
    }
}
