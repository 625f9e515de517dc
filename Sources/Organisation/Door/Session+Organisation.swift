import Database

extension Session {
    /// The key of a row just inserted by a statement that ends in `RETURNING id`.
    ///
    /// - Throws: ``Refusal/notFound`` if the statement returned nothing, which an INSERT without a conflict
    ///   clause cannot.
    func inserted<Entity>(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> RowID<Entity> {
        guard let row = try self.row(sql, arguments: arguments) else { throw Refusal.notFound }
        return try row.id("id")
    }
}
