import Foundation
import Wording

/// ArgumentParser's English words about a mistake, put into one line in the user's language.
struct UsageWording {
    private let english: String

    /// - Parameter message: what ArgumentParser would have printed; only its first line says what is wrong.
    init(_ message: String) {
        let first = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
        english = first.hasPrefix("Error: ") ? String(first.dropFirst("Error: ".count)) : first
    }

    func sentence(in language: Language) -> String {
        switch language {
        case .en: "\(english.hasSuffix(".") ? english : english + ".") See --help."
        case .sv: "\(swedish) Se --help."
        }
    }

    /// The mistakes that ArgumentParser knows, with what it names put in; anything else keeps its words.
    private var swedish: String {
        let named = english.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { Self.plain($0.element) }
        guard let first = named.first else { return english }
        let suggestion = english.contains("Did you mean") ? named.last : nil
        let meant = suggestion.map { "; menade du \($0)?" } ?? "."
        if english.hasPrefix("The value "), named.count > 1 {
            let choices = named.dropFirst(2).joined(separator: ", ")
            return "”\(first)” går inte att använda för \(named[1])" + (choices.isEmpty ? "." : "; välj bland \(choices).")
        }
        let patterns: [(start: String, swedish: String)] = [
            ("Missing expected argument ", "\(first) saknas; ange det."),
            ("Missing one of", "Ange ett av \(named.joined(separator: ", "))."),
            ("Missing value for ", "\(first) behöver ett värde. Börjar värdet med bindestreck, skriv \(first)=VÄRDE."),
            ("Unknown option ", "Flaggan \(first) finns inte\(meant)"),
            ("Unexpected argument ", "”\(first)” hör inte hemma där\(meant)"),
        ]
        if let pattern = patterns.first(where: { english.hasPrefix($0.start) }) { return pattern.swedish }
        return english.contains("unexpected arguments") ? "\(named.joined(separator: ", ")) hör inte hemma där." : english
    }

    /// The flag alone: what follows it in ArgumentParser's words is the English name of its value.
    private static func plain(_ named: Substring) -> String {
        named.hasPrefix("-") ? String(named.prefix { $0 != " " }) : String(named)
    }
}
