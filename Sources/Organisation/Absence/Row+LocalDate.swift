import Database
import WorkingTime

/// Days are stored as "2026-03-27", which sorts as the days do.
extension Row {
    /// A day, or nil for NULL.
    public func optionalDay(_ column: String) throws -> LocalDate? {
        guard let text = try optionalText(column) else { return nil }
        guard let day = LocalDate(text) else { throw DatabaseError.unreadableValue(column: column, expected: "a day") }
        return day
    }

    /// A day.
    public func day(_ column: String) throws -> LocalDate {
        guard let day = try optionalDay(column) else {
            throw DatabaseError.unreadableValue(column: column, expected: "a day")
        }
        return day
    }
}
