import Foundation
import Organisation
import WorkingTime

/// A day that has come, as a form field takes it.
enum PastDay {
    /// - Throws: `FieldProblem` when it is no day, or one that lies ahead.
    static func clean(_ raw: String, field: String, today: LocalDate) throws(FieldProblem) -> LocalDate {
        let text = try TextRule(field, length: 1...10).clean(raw)
        guard let day = LocalDate(text), day.parts.year >= 1990 else {
            throw FieldProblem(field: field, kind: .unsuitable(allowed: form))
        }
        guard day <= today else { throw FieldProblem(field: field, kind: .unsuitable(allowed: past)) }
        return day
    }

    private static let form = FieldProblem.Wish(
        swedish: "skriv dagen som 2026-03-27.", english: "write the day as 2026-03-27.")
    private static let past = FieldProblem.Wish(
        swedish: "dagen ligger framåt i tiden. Skriv upp det när det har hänt.",
        english: "the day lies ahead. Note it once it has happened.")
}
