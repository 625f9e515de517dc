import Wording
import WorkingTime

/// The words round the facts of a guideline, in one language.
struct ReportWords {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    private func pick(_ swedish: String, _ english: String) -> String {
        language == .sv ? swedish : english
    }

    var watching: String { pick("Bevakning", "Watched") }
    var reply: String { pick("Svar", "Answers") }
    var removal: String { pick("Borttagning", "Removal") }
    var signature: String { pick("Underskrift", "Signature") }
    var leftOut: String { pick(" (får utelämnas)", " (may be left out)") }
    var grounds: String { pick("Det här hör inte hemma i kanalerna:", "What does not belong on the channels:") }
    var outcomes: String { pick("Så kan ett inlägg avslutas:", "How an item can be settled:") }
    var clauses: String { pick("Punkterna och vad som bär dem:", "The clauses and what carries them:") }
    var notYet: String { pick("inte än", "not yet") }
    var carriedBy: String { pick("bärs av", "carried by") }
    var usedIn: String { pick("används i", "used in") }
    var shownBy: String { pick("visas av", "shown by") }
    var police: String { pick("polisanmäls", "reported to the police") }
    var register: String { pick("diarieförs", "registered") }
    var notify: String { pick("den som skrev meddelas", "the author is told") }
    var silent: String { pick("besvaras aldrig", "never answered") }

    func callAsFunction(_ status: GuidelineDocument.Status) -> String {
        switch status {
        case .adopted: pick("Beslutad", "Adopted")
        case .draft: pick("Utkast", "Draft")
        }
    }

    func list(_ clauses: [ClauseID]) -> String {
        clauses.map(\.text).joined(separator: ", ")
    }

    func count(_ clauses: Int) -> String {
        pick("\(clauses) punkter", "\(clauses) clauses")
    }

    /// "mån–fre 08:00-17:00"; days with the same hours after each other are told together.
    func week(_ calendar: WorkingCalendar) -> String {
        var groups: [(first: Weekday, last: Weekday, hours: [StaffedInterval])] = []
        var previous: Weekday?
        for day in Weekday.allCases {
            defer { previous = day }
            guard let hours = calendar.hours[day] else { continue }
            if let last = groups.last, last.last == previous, last.hours == hours {
                groups[groups.count - 1].last = day
            } else {
                groups.append((day, day, hours))
            }
        }
        return groups.map { group in
            let days = group.first == group.last ? name(group.first) : "\(name(group.first))–\(name(group.last))"
            return "\(days) \(group.hours.map(\.description).joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    private func name(_ day: Weekday) -> String {
        guard language == .sv else { return day.rawValue }
        switch day {
        case .monday: return "mån"
        case .tuesday: return "tis"
        case .wednesday: return "ons"
        case .thursday: return "tors"
        case .friday: return "fre"
        case .saturday: return "lör"
        case .sunday: return "sön"
        }
    }
}
