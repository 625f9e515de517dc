import Wording

/// The help that ArgumentParser lays out, with the few English words that are its own in the user's language.
struct HelpWording {
    private let laidOut: String

    /// - Parameter message: the help or the version as ArgumentParser would print it.
    init(_ message: String) { laidOut = message }

    func text(in language: Language) -> String {
        guard language == .sv else { return laidOut }
        return laidOut.split(separator: "\n", omittingEmptySubsequences: false).map { Self.swedish(String($0)) }.joined(separator: "\n")
    }

    /// Headings open a line; what it says of an option closes one, so that no column moves.
    private static func swedish(_ line: String) -> String {
        for (english, swedish) in headings where line.hasPrefix(english) {
            return swedish + inParentheses(String(line.dropFirst(english.count)))
        }
        for (english, swedish) in endings where line.hasSuffix(english) { return String(line.dropLast(english.count)) + swedish }
        return inParentheses(line)
    }

    private static func inParentheses(_ line: String) -> String {
        marks.reduce(line) { line, mark in line.replacing(mark.english, with: mark.swedish) }
    }

    private static let headings = [
        ("OVERVIEW:", "OM:"), ("USAGE:", "SÅ HÄR:"), ("ARGUMENTS:", "ARGUMENT:"), ("OPTIONS:", "FLAGGOR:"),
        ("SUBCOMMANDS:", "KOMMANDON:"), ("  See 'kanalvakt help", "  Mer om ett kommando: 'kanalvakt help"),
    ]
    private static let endings = [("Show the version.", "Visar versionen."), ("Show help information.", "Visar den här hjälpen.")]
    private static let marks: [(english: String, swedish: String)] = [
        ("(default:", "(annars:"), ("(values:", "(välj:"), ("; default:", "; annars:"),
        ("<subcommand>' for detailed help.", "<kommando>'"), ("<subcommand>", "<kommando>"), ("[<options>]", "[<flaggor>]"),
    ]
}
