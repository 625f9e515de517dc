import WorkingTime

extension ProfileReader {
    func calendar() -> (WorkingCalendar?, [ClauseID]) {
        guard let reader = block("calendar", as: ProfileFormat.calendar) else { return (nil, []) }
        let clauses = references(in: reader, rule: "calendar")
        return (CalendarReader(reader: reader).calendar(), clauses)
    }
}
