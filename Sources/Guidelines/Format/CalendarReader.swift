import Foundation
import WorkingTime

/// Reads when somebody is there, from a profile or from a calendar file of its own.
struct CalendarReader {
    let reader: SectionReader

    private var problems: ProblemList { reader.problems }

    /// Nil when there is no usable calendar; why is then among the mistakes.
    func calendar() -> WorkingCalendar? {
        let timeZone = timeZone()
        let hours = hours()
        let holidays = reader.entry("holidays").flatMap {
            SectionReader($0.value, as: ProfileFormat.holidays, problems: problems)
        }
        let isSwedish = holidays?.flag("swedish", otherwise: true) ?? true
        let closed = dates("closed", of: holidays)
        let open = dates("open", of: holidays)
        let halfDays = halfDays()
        checkConflicts(closed: closed, open: open, halfDays: halfDays)
        guard let timeZone, let hours else { return nil }
        do {
            return try WorkingCalendar(
                timeZone: timeZone, hours: hours, holidays: isSwedish ? .swedish : .none, closed: Set(closed.keys),
                open: Set(open.keys), halfDays: halfDays.mapValues(\.hours))
        } catch {
            // What is told line by line already is not told again.
            if error == .noStaffedTime { problems.add(line: reader.line(of: "hours"), error) }
            return nil
        }
    }

    private func timeZone() -> TimeZone? {
        guard reader.has("timeZone") else { return .stockholm }
        guard let name = reader.text("timeZone") else { return nil }
        let isPlain = name.utf8.count <= 64 && name.utf8.allSatisfy { byte in
            let scalar = Unicode.Scalar(byte)
            return scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789/_+-".unicodeScalars.contains(scalar))
        }
        if isPlain, let zone = TimeZone(identifier: name) { return zone }
        problems.add(line: reader.line(of: "timeZone"), CalendarError.unknownTimeZone(name))
        return nil
    }

    /// Single days override `weekdays`, which overrides `everyDay`.
    private func hours() -> WorkingCalendar.WeeklyHours? {
        guard let entry = reader.entry("hours"),
            let block = SectionReader(entry.value, as: ProfileFormat.hours, problems: problems)
        else { return nil }
        var hours: WorkingCalendar.WeeklyHours = [:]
        let groups = [("everyDay", Weekday.allCases), ("weekdays", Weekday.workweek)]
        for (key, days) in groups + Weekday.allCases.map({ ($0.rawValue, [$0]) }) where block.has(key) {
            let intervals = intervals(block.entry(key), in: block)
            for day in days { hours[day] = intervals }
        }
        return hours
    }

    /// The intervals of a key, in order. An empty list is allowed and means that nobody is there.
    private func intervals(_ entry: YAMLNode.Entry?, in block: SectionReader) -> [StaffedInterval] {
        guard let entry else { return [] }
        if case .sequence(let items) = entry.value.value, items.isEmpty { return [] }
        let found = (block.items(entry.key) ?? []).compactMap { item -> StaffedInterval? in
            guard let text = block.text(item, called: entry.key) else { return nil }
            if let interval = StaffedInterval(text) { return interval }
            problems.add(line: item.line, .badHours(text))
            return nil
        }
        let ordered = found.sorted { $0.start < $1.start }
        if zip(ordered, ordered.dropFirst()).contains(where: { $0.end > $1.start }) {
            problems.add(line: entry.line, CalendarError.overlappingHours(entry.key))
        }
        return ordered
    }

    private func dates(_ key: String, of block: SectionReader?) -> [LocalDate: Int] {
        guard let block, let entry = block.entry(key) else { return [:] }
        if case .sequence(let items) = entry.value.value, items.isEmpty { return [:] }
        return (block.items(key) ?? []).reduce(into: [:]) { dates, item in
            guard let text = block.text(item, called: key) else { return }
            guard let date = LocalDate(text) else { return problems.add(line: item.line, CalendarError.badDate(text)) }
            if dates[date] != nil { problems.add(line: item.line, .repeated(text)) }
            dates[date] = item.line
        }
    }

    private func halfDays() -> [HalfDay: (hours: [StaffedInterval], line: Int)] {
        guard let entry = reader.entry("halfDays") else { return [:] }
        guard case .mapping(let entries) = entry.value.value else {
            problems.add(line: entry.line, .wrongType("halfDays", wanted: .mapping))
            return [:]
        }
        let section = FormatSection("halfDays", entries.map { .may($0.key) })
        guard let block = SectionReader(entry.value, as: section, problems: problems) else { return [:] }
        return entries.reduce(into: [:]) { days, entry in
            let day = LocalDate(entry.key).map(HalfDay.date) ?? YearlyHalfDay(rawValue: entry.key).map(HalfDay.yearly)
            let hours = intervals(entry, in: block)
            guard let day else { return problems.add(line: entry.line, .unknownDay(entry.key)) }
            if hours.isEmpty { problems.add(line: entry.line, CalendarError.emptyHalfDay(entry.key)) }
            days[day] = (hours, entry.line)
        }
    }

    private func checkConflicts(
        closed: [LocalDate: Int], open: [LocalDate: Int], halfDays: [HalfDay: (hours: [StaffedInterval], line: Int)]
    ) {
        for (date, line) in open where closed[date] != nil { problems.add(line: line, CalendarError.closedAndOpen(date)) }
        for case (.date(let date), let day) in halfDays where closed[date] != nil {
            problems.add(line: day.line, CalendarError.closedAndOpen(date))
        }
    }
}
