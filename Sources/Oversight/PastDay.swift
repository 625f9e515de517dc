import Foundation
import Organisation
import WorkingTime

/// A day that has come, as a form field takes it.
enum PastDay {
    /// - Throws: `FieldProblem` when it is no day, or one that lies ahead.
    static func clean(_ raw: String, field: String, today: LocalDate) throws(FieldProblem) -> LocalDate {
        let day = try DayField.clean(raw, field: field)
        guard day <= today else { throw FieldProblem(field: field, kind: .unsuitable(allowed: past)) }
        return day
    }

    private static let past = FieldProblem.Wish(
        swedish: "dagen ligger framåt i tiden. Skriv upp det när det har hänt.",
        english: "the day lies ahead. Note it once it has happened.")
}
