import WorkingTime

/// What is asked about an absence, as it comes from a form or a file.
public struct AbsenceFields: Sendable, Equatable {
    /// Who is away.
    public var person: Person.ID
    /// The first day away, as "2026-03-27".
    public var from: String
    /// The last day away; may be empty while it is not known.
    public var to: String
    /// Something that colleagues need to know; may be empty.
    public var note: String

    public init(person: Person.ID, from: String, to: String = "", note: String = "") {
        self.person = person
        self.from = from
        self.to = to
        self.note = note
    }

    /// The fields as they are stored.
    struct Cleaned: Equatable {
        let person: Person.ID
        let from: LocalDate
        let to: LocalDate?
        let note: String?
    }

    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned() throws(Refusal) -> Cleaned {
        var reader = FieldReader()
        let first = reader.value { () throws(FieldProblem) in try DayField.clean(from, field: Self.fromField) }
        let last = to.isEmpty ? nil : reader.value { () throws(FieldProblem) in try DayField.clean(to, field: Self.toField) }
        if let first, let last, last < first {
            reader.note(FieldProblem(field: Self.toField, kind: .unsuitable(allowed: Self.order)))
        }
        let note = reader.read(note, TextRule("Anteckning", length: 0...200))
        try reader.finish()
        guard let first else { throw .invalid(reader.problems) }
        return Cleaned(person: person, from: first, to: last, note: note.isEmpty ? nil : note)
    }

    static let fromField = "Första dagen"
    static let toField = "Sista dagen"
    private static let order = FieldProblem.Wish(
        swedish: "dagen ligger före den första dagen, byt dem eller lämna fältet tomt.",
        english: "the day is before the first day, swap them or leave the field empty.")
}

/// A day as a form field takes it.
public enum DayField {
    /// The years that a working life here can touch.
    public static let years = 1990...2100

    /// - Parameters:
    ///   - field: the field as the person sees it.
    ///   - years: those that the day can lie in.
    /// - Throws: `FieldProblem` that says how a day is written, or between which years.
    public static func clean(
        _ raw: String, field: String, years: ClosedRange<Int> = years
    ) throws(FieldProblem) -> LocalDate {
        let text = try TextRule(field, length: 1...10).clean(raw)
        guard let day = LocalDate(text) else { throw FieldProblem(field: field, kind: .unsuitable(allowed: form)) }
        guard years.contains(day.parts.year) else { throw FieldProblem(field: field, kind: .unsuitable(allowed: near(years))) }
        return day
    }

    private static let form = FieldProblem.Wish(
        swedish: "skriv dagen som 2026-03-27.", english: "write the day as 2026-03-27.")

    private static func near(_ years: ClosedRange<Int>) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "året stämmer inte. Skriv ett år mellan \(years.lowerBound) och \(years.upperBound).",
            english: "the year is wrong. Write one between \(years.lowerBound) and \(years.upperBound).")
    }
}
