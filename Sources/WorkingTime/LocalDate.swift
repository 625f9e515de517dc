/// A day as a calendar on the wall shows it, without time and without zone.
///
/// Counted in the Gregorian calendar as whole days since 1 January 1970, so that adding days is plain arithmetic.
public struct LocalDate: Hashable, Comparable, Sendable {
    /// Whole days since 1 January 1970; negative before.
    public let dayNumber: Int

    /// The years that dates are read and written in.
    public static let years = 1...9999

    /// The day that lies so many days from 1 January 1970.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// Nil when there is no such day, as 30 February, or when the year lies outside `LocalDate.years`.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.daysIn(month: month, year: year)).contains(day)
        else { return nil }
        dayNumber = Self.dayNumber(year: year, month: month, day: day)
    }

    /// The year, month and day of the day.
    public var parts: (year: Int, month: Int, day: Int) {
        // Counts in eras of 400 years that start on 1 March, so that the leap day comes last.
        let shifted = dayNumber + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday.allCases[floorModulo(dayNumber + 3, 7)]
    }

    /// The day so many days later, or earlier for a negative number.
    public func adding(days: Int) -> LocalDate {
        LocalDate(dayNumber: dayNumber &+ days)
    }

    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}

extension LocalDate {
    /// The day number of a day known to exist.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = floorDivide(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
