import Foundation

/// Secrets come from standard input, never from arguments, which every user of the machine can see.
enum Secrets {
    /// Reads one line. At a terminal it asks first, and does not show what is typed.
    ///
    /// - Throws: `UsageMistake` when nothing was given.
    static func read(prompt: String) throws -> String {
        let isTerminal = isatty(STDIN_FILENO) != 0
        if isTerminal { FileHandle.standardError.write(Data("\(prompt): ".utf8)) }
        let line = isTerminal ? unseen() : readLine(strippingNewline: true)
        guard let line, !line.isEmpty else {
            throw UsageMistake(
                swedish: "Hemligheten saknas. Skriv den på standard in.",
                english: "The secret is missing. Write it to standard input.")
        }
        return line
    }

    private static func unseen() -> String? {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return readLine(strippingNewline: true) }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine(strippingNewline: true)
    }
}
