import ArgumentParser
import Foundation
import Guidelines
import Wording
import WorkingTime

/// `kanalvakt deadline`: counts one deadline, by a guideline or a calendar file.
struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Räknar ut när en tidsfrist går ut.",
        discussion: """
            Med --guideline och --duty räknas fristen efter en riktlinje; med --calendar och --within efter en kalenderfil.
            --within 240m är bemannade minuter, 1d arbetsdagar och 24h timmar på klockan.
            """)

    /// What a guideline sets a time limit for.
    enum DutyName: String, ExpressibleByArgument, CaseIterable {
        case reply
        case removal
    }

    @Option(help: "Riktlinjens namn (se `kanalvakt guideline list`) eller en profilfil.")
    var guideline: String?

    @Option(help: "Det som har en frist i riktlinjen: reply eller removal.")
    var duty: DutyName?

    @Option(help: "En kalenderfil (YAML eller JSON).")
    var calendar: String?

    @Option(help: "Tidsgränsen: 240m, 1d eller 24h.")
    var within: String?

    @Option(help: "När inlägget skrevs, till exempel 2026-03-27T16:00:00+01:00.")
    var from: String

    @Option(parsing: .singleValue, help: "En paus, FRÅN/TILL. Kan anges flera gånger.")
    var pause: [String] = []

    @Flag(help: "Svara med JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let rule = try rule()
        let zone = rule.calendar.timeZone
        let (start, pauses) = try UsageMistake.told {
            (try LocalTime.date(from, in: zone), try pause.map { try Pause(parsing: $0, in: zone) })
        }
        let due = try rule.calendar.deadline(from: start, within: rule.limit, pauses: pauses)
        let answer = DeadlineAnswer(due: due, within: rule.limit, in: rule.calendar, clause: rule.clause)
        if json {
            try Output.json(answer)
        } else {
            Output.line(words(for: due, answer, in: zone))
        }
    }

    /// The calendar, the limit and the clause that the options point out.
    private func rule() throws -> (calendar: WorkingCalendar, limit: TimeLimit, clause: String?) {
        switch (guideline, duty, calendar, within) {
        case (let name?, let duty?, nil, nil):
            let guideline = try Guideline.named(name)
            let rule = duty == .reply ? guideline.reply : guideline.removal
            return (guideline.calendar, rule.limit, rule.clause.description)
        case (nil, nil, let path?, let limit?):
            let limit = try UsageMistake.told { try TimeLimit(parsing: limit) }
            return (try WorkingCalendar.load(path: path), limit, nil)
        default:
            throw UsageMistake(
                swedish: "Ange antingen --guideline och --duty, eller --calendar och --within. Se --help.",
                english: "Give either --guideline and --duty, or --calendar and --within. See --help.")
        }
    }

    private func words(for due: Date, _ answer: DeadlineAnswer, in zone: TimeZone) -> String {
        let clause = answer.clause.map { " (\($0))" } ?? ""
        return switch common.language {
        case .sv: "Senast \(SwedishTime(timeZone: zone).full(due))\(clause)"
        case .en: "Due \(answer.local), read as \(answer.reading.rawValue)\(clause)"
        }
    }
}
