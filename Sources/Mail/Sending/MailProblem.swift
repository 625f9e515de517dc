import Wording

/// Why a letter has not been sent.
enum MailProblem: Explained, Equatable {
    /// The mailer could not be started; `code` is an errno.
    case cannotStart(command: String, code: Int32)
    /// The mailer said no, by an exit code of sysexits.h and in its own words.
    case exit(code: Int32, words: String)
    /// The mailer was stopped by a signal.
    case stopped(signal: Int32, words: String)
    /// The mailer did not answer in time.
    case tooSlow(words: String)
    /// The receiver's account is closed.
    case inactive
    /// The receiver has left.
    case left

    func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .cannotStart(let command, let code):
            "E-postprogrammet \(command) gick inte att starta (felkod \(code)). Be den som sköter servern titta på det."
        case .exit(let code, let words): "\(Self.swedish(code)) (kod \(code)).\(Self.quoted(words))"
        case .stopped(let signal, let words): "E-postprogrammet avbröts (signal \(signal)).\(Self.quoted(words))"
        case .tooSlow(let words): "E-postprogrammet svarade inte i tid.\(Self.quoted(words))"
        case .inactive: "Personen är avstängd, så brevet skickas inte."
        case .left: "Personen har slutat, så brevet skickas inte."
        }
    }

    private var english: String {
        switch self {
        case .cannotStart(let command, let code):
            "The mailer \(command) could not be started (error \(code)). Ask whoever runs the server to look."
        case .exit(let code, let words): "The mailer refused the letter (code \(code)).\(Self.quoted(words))"
        case .stopped(let signal, let words): "The mailer was stopped (signal \(signal)).\(Self.quoted(words))"
        case .tooSlow(let words): "The mailer did not answer in time.\(Self.quoted(words))"
        case .inactive: "The person is deactivated, so the letter is not sent."
        case .left: "The person has left, so the letter is not sent."
        }
    }

    private static func swedish(_ code: Int32) -> String {
        switch code {
        case 64: "E-postprogrammet förstod inte hur det anropades"
        case 65, 67: "Mottagarens adress godtogs inte"
        case 68: "E-postservern gick inte att hitta"
        case 75: "E-postservern tog inte emot brevet just nu"
        case 77: "E-postprogrammet fick inte skicka brevet"
        case 78: "E-postprogrammet är fel inställt"
        default: "E-postprogrammet tog inte emot brevet"
        }
    }

    private static func quoted(_ words: String) -> String {
        words.isEmpty ? "" : " Det svarade: \(words)"
    }
}
