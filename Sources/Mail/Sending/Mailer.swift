import Foundation

/// The system's mailer: a program with the `sendmail` interface, started anew for each letter.
///
/// It is started straight from its path with its arguments in a list, never through a shell. It gets none of the server's
/// open files and little of its environment, a bounded time, and what it says is kept up to a limit.
struct Mailer: Sendable {
    let settings: MailSettings

    /// The most that is kept of what the mailer says, in bytes.
    static let mostWords = 2_000

    /// How the mailer answered.
    enum Answer: Equatable {
        /// It has taken the letter over.
        case taken
        /// It has not, for now or for good.
        case refused(MailProblem, isFinal: Bool)
    }

    /// Hands a message over.
    ///
    /// - Parameters:
    ///   - sender: has been through `EmailAddress`, so it can be no option.
    ///   - address: has been through `EmailAddress`.
    func send(_ message: String, from sender: String, to address: String) async throws -> Answer {
        let arguments = ["-i", "-f", sender, "--", address]
        let run: ChildProcess.Ending
        do {
            let child = try ChildProcess.start(settings.command, arguments, input: Array(message.utf8))
            run = try await child.ending(within: settings.patience, keeping: Self.mostWords)
        } catch let problem as ChildProcess.CannotStart {
            return .refused(.cannotStart(command: settings.command, code: problem.code), isFinal: false)
        }
        switch run.status {
        case .exited(0): return .taken
        case .exited(let code):
            return .refused(.exit(code: code, words: run.words), isFinal: Self.finalCodes.contains(code))
        case .killed(let signal): return .refused(.stopped(signal: signal, words: run.words), isFinal: false)
        case .tooSlow: return .refused(.tooSlow(words: run.words), isFinal: false)
        }
    }

    /// EX_USAGE, EX_DATAERR and EX_NOUSER of sysexits.h: the same letter to the same address is refused again. The others
    /// are about the mailer or the network, which change.
    private static let finalCodes: Set<Int32> = [64, 65, 67]
}
