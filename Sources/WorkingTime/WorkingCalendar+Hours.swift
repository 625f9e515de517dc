extension WorkingCalendar {
    /// The staffed intervals of each day of a year on the wall clock, by the day's place in the year.
    func hoursOfDays(in year: Int) -> [[StaffedInterval]] {
        let first = LocalDate.dayNumber(year: year, month: 1, day: 1)
        let count = LocalDate.dayNumber(year: year + 1, month: 1, day: 1) - first
        let free = holidays == .swedish ? Set(SwedishHolidays.holidays(in: year).map(\.date)) : []
        let yearly = yearlyHalfDays(in: year)
        return (0..<count).map { offset in
            hours(on: LocalDate(dayNumber: first + offset), free: free, yearly: yearly)
        }
    }

    /// Closed days first, then hours given for the date itself, then extra open days, then holidays, then the week.
    private func hours(
        on date: LocalDate, free: Set<LocalDate>, yearly: [LocalDate: [StaffedInterval]]
    ) -> [StaffedInterval] {
        if closed.contains(date) { return [] }
        if let own = halfDays[.date(date)] { return own }
        let isOpen = open.contains(date)
        if !isOpen && free.contains(date) { return [] }
        let ordinary = hours[date.weekday] ?? (isOpen ? hoursBefore(date) : [])
        return ordinary.isEmpty ? [] : yearly[date] ?? ordinary
    }

    private func hoursBefore(_ date: LocalDate) -> [StaffedInterval] {
        (1...6).lazy.compactMap { hours[date.adding(days: -$0).weekday] }.first ?? []
    }

    private func yearlyHalfDays(in year: Int) -> [LocalDate: [StaffedInterval]] {
        var days: [LocalDate: [StaffedInterval]] = [:]
        for case (.yearly(let day), let intervals) in halfDays { days[day.date(in: year)] = intervals }
        return days
    }
}
