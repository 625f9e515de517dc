import Channels
import Database
import Foundation
import Organisation

/// What the municipality has, that answers can mean: people, units and platforms.
public struct FormFacts: Sendable {
    /// Everyone, also the deactivated.
    public let people: [Person]
    /// Every unit.
    public let units: [MunicipalUnit]
    /// Every platform that a channel can be on.
    public let platforms: PlatformList

    /// As things are in the session.
    public static func load(in session: Session) throws -> FormFacts {
        FormFacts(
            people: try PersonStore.people(in: session), units: try UnitStore.units(in: session),
            platforms: try PlatformList.load(in: session))
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
        case .text, .line, .person, .people, .contact, .address, .date: return text
        }
    }
}
