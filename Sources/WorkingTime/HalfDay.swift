/// A day with hours of its own.
///
/// Shorter days before holidays are a matter of local agreement in Sweden, so none is built in.
public enum HalfDay: Hashable, Sendable {
    /// One date. Its hours hold whatever the day is otherwise, also on a Saturday or a holiday.
    case date(LocalDate)
    /// A day that comes back each year. Its hours hold when the day is otherwise staffed.
    case yearly(YearlyHalfDay)
}

/// The days that Swedish agreements usually shorten, by the names that calendar files use.
public enum YearlyHalfDay: String, CaseIterable, Sendable, Codable {
    /// Trettondagsafton, 5 January.
    case epiphanyEve = "epiphany-eve"
    /// Skärtorsdagen, the Thursday before Easter.
    case maundyThursday = "maundy-thursday"
    /// Valborgsmässoafton, 30 April.
    case walpurgisEve = "walpurgis-eve"
    /// The day before Kristi himmelsfärdsdag.
    case ascensionEve = "ascension-eve"
    /// The day before nationaldagen, 5 June.
    case nationalDayEve = "national-day-eve"
    /// The Friday before alla helgons dag.
    case allSaintsEve = "all-saints-eve"

    /// The day in a year.
    func date(in year: Int) -> LocalDate {
        switch self {
        case .epiphanyEve: SwedishHolidays.date(year, 1, 5)
        case .maundyThursday: Easter.sunday(in: year).adding(days: -3)
        case .walpurgisEve: SwedishHolidays.date(year, 4, 30)
        case .ascensionEve: Easter.sunday(in: year).adding(days: 38)
        case .nationalDayEve: SwedishHolidays.date(year, 6, 5)
        case .allSaintsEve: SwedishHolidays.firstSaturday(from: SwedishHolidays.date(year, 10, 31)).adding(days: -1)
        }
    }
}
