/// A text that somebody wrote, inside quotation marks: short, on one line, and without anything that could disturb a
/// terminal or turn the direction of the sentence round it.
public func quoted(_ text: String, in language: Language = .sv) -> String {
    let most = 60
    let clean = text.unicodeScalars.prefix(most + 1).map { scalar in
        isUnruly(scalar) ? "\u{FFFD}" : String(scalar)
    }
    let short = clean.count > most ? clean.prefix(most).joined() + "…" : clean.joined()
    return language == .sv ? "”\(short)”" : "\"\(short)\""
}

private func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
}
