import Foundation
import WorkingTime

extension Times {
    /// "30 oktober 2018": a day of the calendar, whatever the zone.
    func date(_ day: LocalDate) -> String {
        let noon = Double(day.dayNumber) * 86_400 + 43_200
        return date(Date(timeIntervalSince1970: noon))
    }

    /// "3 mars 2024": a day, where the weekday says nothing.
    func date(_ day: Date) -> String {
        spoken.day(day).split(separator: " ").dropFirst().joined(separator: " ")
    }
}
