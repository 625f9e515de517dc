import Organisation
import Wording

/// Why a channel cannot be closed or opened again as things stand.
public enum ClosureRefusal: MatterRefusal, Equatable {
    /// It is closed.
    case alreadyClosed
    /// It would have closed before it opened.
    case beforeOpening
    /// Another channel has been opened at the address since.
    case addressTaken

    public func sentence(in language: Language) -> String { language == .sv ? swedish : english }

    private var swedish: String {
        switch self {
        case .alreadyClosed: "Kanalen är redan avslutad. Ladda om sidan och se vad som gäller nu."
        case .beforeOpening: "Dagen ligger före den dag då kanalen öppnade. Rätta dagen."
        case .addressTaken: "En annan kanal har öppnat på samma adress. Avsluta den först, eller rätta dess adress."
        }
    }

    private var english: String {
        switch self {
        case .alreadyClosed: "The channel is closed already. Reload the page and see how things stand."
        case .beforeOpening: "The day is before the channel opened. Correct the day."
        case .addressTaken: "Another channel has opened at the same address. Close it first, or correct its address."
        }
    }
}
