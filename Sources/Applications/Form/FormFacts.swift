import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// What the municipality has, that answers can mean: people, units and platforms; and what is known of those answers.
public struct FormFacts: Sendable {
    /// Everyone, also the deactivated.
    public let people: [Person]
    /// Every unit.
    public let units: [MunicipalUnit]
    /// Every platform that a channel can be on.
    public let platforms: PlatformList
    /// The day where the municipality is.
    public let today: LocalDate
    /// Who may answer for the chosen unit's channels; nil where the guideline names no post, or no unit is chosen.
    public let answering: AnsweringPost?
    /// What else has the address that was given; nil when nothing has, or none was given.
    public let taken: TakenAddress?

    /// As things are in the session, for the answers of one application.
    static func load(
        for answers: FormAnswers, of application: Application.ID, at now: Date, in session: Session
    ) throws -> FormFacts {
        let guideline = answers.form.guideline
        let units = try UnitStore.units(in: session)
        let platforms = try PlatformList.load(in: session)
        let unit = units.first { $0.id == answers.unit }
        let today = LocalDate(now, in: guideline.timeZone)
        return FormFacts(
            people: try PersonStore.people(in: session), units: units, platforms: platforms,
            today: today, answering: try unit.flatMap { try AnsweringPost.load(for: $0, by: guideline, on: today, in: session) },
            taken: try TakenAddress.find(answers, of: application, platforms, in: session))
    }

    /// An answer as it is read; what cannot be understood stands as it was written.
    public func words(_ value: String, _ kind: AnswerKind) -> String {
        let text = value.trimmingCharacters(in: .whitespacesAndNewlines)
        switch kind {
        case .yesNo: return text == FormAnswers.yes ? "Ja" : text == FormAnswers.no ? "Nej" : text
        case .unit: return units.first { $0.id.description == text }?.name ?? text
        case .platform: return platforms.entries.first { $0.kind.rawValue == text }?.name ?? text
        case .account: return AccountChoice(rawValue: text)?.phrase ?? text
        case .hours: return text.isEmpty ? "" : text == "1" ? "1 timme" : "\(text) timmar"
        case .date: return LocalDate(text)?.inWords ?? text
        case .text, .line, .person, .people, .contact, .address: return text
        }
    }
}
