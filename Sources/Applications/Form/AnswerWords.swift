import Foundation
import Organisation

/// Puts stored answers into words that people read.
public struct AnswerWords: Sendable {
    private let units: [MunicipalUnit]

    /// - Parameter units: every unit, to know the chosen by name.
    public init(units: [MunicipalUnit]) { self.units = units }

    /// The answer as it is read; what cannot be understood stands as it was written.
    public func answer(_ value: String, _ kind: AnswerKind) -> String {
        let text = value.trimmingCharacters(in: .whitespacesAndNewlines)
        switch kind {
        case .yesNo: return text == FormAnswers.yes ? "Ja" : text == FormAnswers.no ? "Nej" : text
        case .unit: return units.first { $0.id.description == text }?.name ?? text
        case .account: return AccountChoice(rawValue: text)?.phrase ?? text
        case .hours: return text.isEmpty ? "" : text == "1" ? "1 timme" : "\(text) timmar"
        case .text, .line, .person, .people, .platform, .contact, .address, .date: return text
        }
    }
}
