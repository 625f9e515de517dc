import Foundation
import Organisation
import WorkingTime

/// A day that has come, as a form field takes it.
enum PastDay {
    /// - Parameter opening: the first day that can be meant, when the channel opened; nil where an earlier one can be.
    /// - Throws: `FieldProblem` when it is no day, one that lies ahead, or one before the channel was there.
    static func clean(
        _ raw: String, field: String, from opening: LocalDate? = nil, today: LocalDate
    ) throws(FieldProblem) -> LocalDate {
        let day = try DayField.clean(raw, field: field)
        guard day <= today else { throw FieldProblem(field: field, kind: .unsuitable(allowed: past)) }
        if let opening, day < opening { throw FieldProblem(field: field, kind: .unsuitable(allowed: open(opening))) }
        return day
    }

    private static let past = FieldProblem.Wish(
        swedish: "dagen ligger framåt i tiden. Skriv upp det när det har hänt.",
        english: "the day lies ahead. Note it once it has happened.")

    private static func open(_ day: LocalDate) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "kanalen öppnades \(day.inWords). Skriv den dagen eller en senare.",
            english: "the channel opened on \(day). Write that day or a later one.")
    }
}

/// A day that has not come yet, as a form field takes it.
enum ComingDay {
    /// - Throws: `FieldProblem` when it is no day, or one that has come.
    static func clean(_ raw: String, field: String, today: LocalDate) throws(FieldProblem) -> LocalDate {
        let day = try DayField.clean(raw, field: field)
        guard day > today else { throw FieldProblem(field: field, kind: .unsuitable(allowed: coming)) }
        return day
    }

    private static let coming = FieldProblem.Wish(
        swedish: "dagen har redan kommit. Skriv en dag framåt i tiden.",
        english: "the day has come already. Write one that lies ahead.")
}
