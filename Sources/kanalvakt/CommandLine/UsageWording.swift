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
        case .en: "\(english) See --help."
        case .sv: "\(swedish) Se --help."
        }
    }

    /// The commonest mistakes; anything else keeps ArgumentParser's words, which name the argument.
    private var swedish: String {
        let patterns: [(start: String, swedish: String)] = [
            ("Missing expected argument ", "Argument saknas: "),
            ("Missing one of: ", "Ett av dessa saknas: "),
            ("Missing value for ", "Värde saknas för "),
            ("Unknown option ", "Okänd flagga: "),
            ("Unexpected argument ", "Oväntat argument: "),
            ("The value ", "Ogiltigt värde: "),
        ]
        for pattern in patterns where english.hasPrefix(pattern.start) {
            return pattern.swedish + english.dropFirst(pattern.start.count)
        }
        return english
    }
}
