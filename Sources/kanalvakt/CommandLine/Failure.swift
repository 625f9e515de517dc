import ArgumentParser
import Foundation
import Wording

/// A failed command as its user meets it: one line on standard error and an exit code.
struct Failure {
    /// What the exit code tells a script.
    enum Code: Int32 {
        /// The command was understood and refused, or could not be carried out.
        case refused = 1
        /// The command was written wrongly (`EX_USAGE`).
        case usage = 64
    }

    let line: String
    let code: Code?
    private let error: any Error
    private let language: Language

    init(_ error: any Error, language: Language) {
        self.error = error
        self.language = language
        if let explained = error as? any Explained {
            line = Self.oneLine(explained.sentence(in: language))
            code = .refused
        } else if let usage = error as? UsageMistake {
            line = usage.sentence(in: language)
            code = .usage
        } else if Kanalvakt.exitCode(for: error) == .validationFailure {
            line = UsageWording(Kanalvakt.message(for: error)).sentence(in: language)
            code = .usage
        } else if Kanalvakt.exitCode(for: error) == .success || error is ExitCode {
            // A command that has already said what is wrong, such as a verification, throws only its exit code.
            line = ""
            code = nil
        } else {
            line = Self.unforeseen(in: language)
            code = .refused
        }
    }

    /// Ends the process. Help and version, which ArgumentParser throws as errors, go to standard output.
    func exit() -> Never {
        guard let code else {
            guard Kanalvakt.exitCode(for: error) == .success else { Kanalvakt.exit(withError: error) }
            let help = HelpWording(Kanalvakt.fullMessage(for: error)).text(in: language)
            FileHandle.standardOutput.write(Data((help + "\n").utf8))
            Foundation.exit(ExitCode.success.rawValue)
        }
        // The line is for the person; what it leaves out is for whoever turns the log up.
        Logs.logger(level: .error).debug("\(String(reflecting: error))")
        FileHandle.standardError.write(Data((line + "\n").utf8))
        Foundation.exit(code.rawValue)
    }

    /// What the error is stands in the log at the level debug: its own words are internals.
    private static func unforeseen(in language: Language) -> String {
        switch language {
        case .sv: "Något oväntat gick fel och kommandot avbröts. Kör det igen med KANALVAKT_LOG=debug för att se felet."
        case .en: "Something unexpected went wrong and the command stopped. Run it again with KANALVAKT_LOG=debug to see what."
        }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// A command that is written wrongly in a way that only the command itself can tell.
struct UsageMistake: Error {
    let swedish: String
    let english: String

    func sentence(in language: Language) -> String {
        language == .sv ? swedish : english
    }

    /// Reads values of a command; one that cannot be read is a mistake in how the command is written.
    static func told<Value>(_ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as any Explained {
            throw UsageMistake(
                swedish: "\(error.sentence(in: .sv)) Se --help.", english: "\(error.sentence(in: .en)) See --help.")
        }
    }
}
