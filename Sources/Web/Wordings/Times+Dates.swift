import Foundation

extension Times {
    /// "3 mars 2024": a day, where the weekday says nothing.
    func date(_ day: Date) -> String {
        spoken.day(day).split(separator: " ").dropFirst().joined(separator: " ")
    }
}
