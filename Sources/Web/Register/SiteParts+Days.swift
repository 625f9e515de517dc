import Foundation
import WorkingTime

extension SiteParts {
    /// The day that it is where the municipality is.
    func today(_ now: Date) -> LocalDate { day(now) }

    /// The day that an instant is on where the municipality is.
    func day(_ date: Date) -> LocalDate { LocalDate(date, in: guideline.timeZone) }

    /// The beginning of a day where the municipality is; nil for a text that is no day.
    func start(ofDay text: String) -> Date? { LocalDate(text)?.start(in: guideline.timeZone) }
}
