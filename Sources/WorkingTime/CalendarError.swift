import Wording

/// Why a calendar or a deadline cannot be had.
public enum CalendarError: Error, Hashable, Sendable {
    /// No weekday has any staffed hours.
    case noStaffedTime
    /// Two intervals of the same day overlap; the day's name as written.
    case overlappingHours(String)
    /// A half-day without hours; the day's name as written.
    case emptyHalfDay(String)
    /// The same date is both closed and open.
    case closedAndOpen(LocalDate)
    /// Not a date such as 2026-03-27.
    case badDate(String)
    /// Not a time such as 2026-03-27T16:00:00+01:00.
    case badTime(String)
    /// Not a limit such as 240m, 1d or 24h.
    case badLimit(String)
    /// A limit of nothing, or of more than ten years.
    case limitOutOfRange(String)
    /// A pause that ends before it starts.
    case pauseBackwards
    /// Not a known time zone.
    case unknownTimeZone(String)
    /// A time outside the years 1900 to 2999.
    case timeOutOfRange
    /// The calendar has so little staffed time that the deadline lies more than two hundred years ahead.
    case deadlineTooFar
}

extension CalendarError: Explained {
    public func sentence(in language: Language) -> String {
        language == .sv ? swedish : english
    }

    private var swedish: String {
        switch self {
        case .noStaffedTime: "Kalendern har ingen bemannad tid; ange minst en veckodag med tider, till exempel mon: [\"08:00-17:00\"]."
        case .overlappingHours(let day): "Två bemannade tider överlappar varandra för \(quoted(day)); slå ihop dem."
        case .emptyHalfDay(let day): "Halvdagen \(quoted(day)) saknar tider; ange dem, eller lägg dagen under closed."
        case .closedAndOpen(let date): "Dagen \(date) är angiven både som stängd och som öppen; välj en av dem."
        case .badDate(let text): "\(quoted(text)) är inget datum; skriv till exempel 2026-03-27."
        case .badTime(let text): "\(quoted(text)) är ingen tid; skriv till exempel 2026-03-27T16:00:00+01:00."
        case .badLimit(let text): "\(quoted(text)) är ingen tidsgräns; skriv till exempel 240m (bemannade minuter), 1d (arbetsdagar) eller 24h (timmar)."
        case .limitOutOfRange(let text): "Tidsgränsen \(quoted(text)) går inte att räkna med; den ska vara större än noll och högst tio år."
        case .pauseBackwards: "En paus slutar innan den börjar; byt plats på tiderna."
        case .unknownTimeZone(let name): "Tidszonen \(quoted(name)) finns inte; skriv till exempel Europe/Stockholm."
        case .timeOutOfRange: "Tiden ligger utanför åren 1900–2999, som tidsgränser räknas för."
        case .deadlineTooFar: "Kalendern har så lite bemannad tid att tidsgränsen hamnar mer än tvåhundra år bort; se över tiderna."
        }
    }

    private var english: String {
        switch self {
        case .noStaffedTime: "The calendar has no staffed time; give at least one weekday hours, such as mon: [\"08:00-17:00\"]."
        case .overlappingHours(let day): "Two staffed intervals overlap on \(quoted(day, in: .en)); join them."
        case .emptyHalfDay(let day): "The half-day \(quoted(day, in: .en)) has no hours; give them, or list the day under closed."
        case .closedAndOpen(let date): "\(date) is listed both as closed and as open; choose one."
        case .badDate(let text): "\(quoted(text, in: .en)) is not a date; write for instance 2026-03-27."
        case .badTime(let text): "\(quoted(text, in: .en)) is not a time; write for instance 2026-03-27T16:00:00+01:00."
        case .badLimit(let text): "\(quoted(text, in: .en)) is not a time limit; write for instance 240m (staffed minutes), 1d (working days) or 24h (hours)."
        case .limitOutOfRange(let text): "The limit \(quoted(text, in: .en)) cannot be counted; it must be more than nothing and at most ten years."
        case .pauseBackwards: "A pause ends before it starts; swap its times."
        case .unknownTimeZone(let name): "There is no time zone \(quoted(name, in: .en)); write for instance Europe/Stockholm."
        case .timeOutOfRange: "The time lies outside the years 1900-2999, for which deadlines are counted."
        case .deadlineTooFar: "The calendar has so little staffed time that the deadline lies more than two hundred years ahead; look over its hours."
        }
    }
}
