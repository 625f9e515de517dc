/// Easter Sunday in the Gregorian calendar.
enum Easter {
    /// The day, by the anonymous Gregorian rule (Nature, 20 April 1876), which holds for every year of that calendar.
    static func sunday(in year: Int) -> LocalDate {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let moonShift = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
        let weekdayShift = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let lateMoon = (golden + 11 * epact + 22 * weekdayShift) / 451
        let sum = epact + weekdayShift - 7 * lateMoon + 114
        return LocalDate(dayNumber: LocalDate.dayNumber(year: year, month: sum / 31, day: sum % 31 + 1))
    }
}
