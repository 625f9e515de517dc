import WorkingTime

/// A calendar in the shape of a calendar file, so that what is printed can be read again.
struct CalendarFacts: Encodable {
    struct Holidays: Encodable {
        let swedish: Bool
        let closed: [LocalDate]
        let open: [LocalDate]
    }

    let timeZone: String
    let hours: [String: [String]]
    let holidays: Holidays
    let halfDays: [String: [String]]

    init(_ calendar: WorkingCalendar) {
        timeZone = calendar.timeZone.identifier
        hours = Dictionary(uniqueKeysWithValues: calendar.hours.map { ($0.rawValue, $1.map(\.description)) })
        holidays = Holidays(
            swedish: calendar.holidays == .swedish, closed: calendar.closed.sorted(), open: calendar.open.sorted())
        halfDays = Dictionary(
            uniqueKeysWithValues: calendar.halfDays.map { ($0.description, $1.map(\.description)) })
    }
}
