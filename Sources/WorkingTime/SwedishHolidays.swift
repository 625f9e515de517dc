/// The Swedish public holidays, computed from the act on public holidays (1989:253), and the three eves that
/// are treated like them: Midsummer's, Christmas and New Year's.
///
/// Ordinary Sundays are holidays in the act too, but are left to the weekly hours: a channel watched every
/// day of the week is watched on Sundays.
public enum SwedishHolidays {
    /// The years that holidays are computed for. The rules are those of today's act; before 2005 Whit Monday was
    /// a holiday and 6 June was not (SFS 2004:1320).
    public static let years = 1583...9999

    /// The holidays of a year in order, empty outside `years`.
    public static func holidays(in year: Int) -> [Holiday] {
        guard years.contains(year) else { return [] }
        return (fixed(in: year) + easter(in: year) + saturdays(in: year) + spring(in: year))
            .sorted { $0.date < $1.date }
    }

    private static func fixed(in year: Int) -> [Holiday] {
        let days = [
            (1, 1, "nyårsdagen", true), (1, 6, "trettondedag jul", true), (5, 1, "första maj", true),
            (12, 24, "julafton", false), (12, 25, "juldagen", true), (12, 26, "annandag jul", true),
            (12, 31, "nyårsafton", false),
        ]
        return days.map { month, day, name, isPublic in
            Holiday(date: date(year, month, day), name: name, isPublicHoliday: isPublic)
        }
    }

    private static func easter(in year: Int) -> [Holiday] {
        let sunday = Easter.sunday(in: year)
        let days = [
            (-2, "långfredagen"), (0, "påskdagen"), (1, "annandag påsk"), (39, "Kristi himmelsfärdsdag"),
            (49, "pingstdagen"),
        ]
        return days.map { Holiday(date: sunday.adding(days: $0), name: $1, isPublicHoliday: true) }
    }

    /// The holidays that lie on the Saturday of a given week.
    private static func saturdays(in year: Int) -> [Holiday] {
        let midsummer = firstSaturday(from: date(year, 6, 20))
        let allSaints = firstSaturday(from: date(year, 10, 31))
        return [
            Holiday(date: midsummer.adding(days: -1), name: "midsommarafton", isPublicHoliday: false),
            Holiday(date: midsummer, name: "midsommardagen", isPublicHoliday: true),
            Holiday(date: allSaints, name: "alla helgons dag", isPublicHoliday: true),
        ]
    }

    private static func spring(in year: Int) -> [Holiday] {
        year < 2005
            ? [Holiday(date: Easter.sunday(in: year).adding(days: 50), name: "annandag pingst", isPublicHoliday: true)]
            : [Holiday(date: date(year, 6, 6), name: "nationaldagen", isPublicHoliday: true)]
    }

    static func firstSaturday(from date: LocalDate) -> LocalDate {
        // Day number 2, 3 January 1970, was a Saturday.
        date.adding(days: floorModulo(2 - date.dayNumber, 7))
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        LocalDate(dayNumber: LocalDate.dayNumber(year: year, month: month, day: day))
    }
}
