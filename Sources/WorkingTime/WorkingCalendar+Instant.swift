import Foundation

extension WorkingCalendar {
    /// The years that deadlines are counted from.
    public static let years = 1900...2999

    /// How many years a search may look ahead before it gives up.
    static let horizon = 200

    /// Whole seconds since 1970, or `timeOutOfRange` outside `years`.
    func seconds(of date: Date) throws(CalendarError) -> Int {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard seconds >= Self.firstSecond, seconds < Self.endSecond else { throw .timeOutOfRange }
        return Int(seconds)
    }

    /// The local year that an instant lies in, worked out.
    func staffedYear(at time: Int) -> StaffedYear {
        let guess = LocalDate(dayNumber: floorDivide(time, secondsPerDay)).parts.year
        let staffed = cache.year(guess, of: self)
        let local = LocalDate(dayNumber: floorDivide(time + staffed.zone.offset(at: time), secondsPerDay)).parts.year
        return local == guess ? staffed : cache.year(local, of: self)
    }

    private static let firstSecond = Double(
        LocalDate.dayNumber(year: years.lowerBound, month: 1, day: 1) * secondsPerDay)
    private static let endSecond = Double(
        LocalDate.dayNumber(year: years.upperBound + 1, month: 1, day: 1) * secondsPerDay)
}
