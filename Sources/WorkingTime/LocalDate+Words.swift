import Wording

extension LocalDate {
    /// The day as people in Sweden write it: "20 mars 2026".
    public var inWords: String {
        let (year, month, day) = parts
        return SwedishTime.date(year: year, month: month, day: day)
    }
}
