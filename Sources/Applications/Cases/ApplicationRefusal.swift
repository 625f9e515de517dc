import Organisation
import Wording

/// Why something cannot be done with an application as it stands.
public enum ApplicationRefusal: MatterRefusal, Equatable {
    /// The form is not ready to be handed in; everything that hinders it.
    case incomplete([FormFlaw])
    /// It cannot be approved: answers that the guideline demands otherwise (HBG-12.10, HBG-12.14, GOT-9, KUN-14).
    case unwished([FormFlaw])
    /// The guideline demands advice, and this way past it is not open.
    case adviceAwaited
    /// Something changed since the page was made.
    case changedMeanwhile
    /// Only the applicant may, or whoever was asked to help.
    case notYours
    /// It has not been handed in, or is back with the applicant.
    case notUnderWay
    /// It cannot be changed as it stands.
    case notBeingWritten
    /// It is decided or withdrawn.
    case ended
    /// It is not approved, or is in the register already.
    case nothingToOpen

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .incomplete(let flaws): flaws.map { $0.sentence(in: .sv) }.joined(separator: " ")
        case .unwished(let flaws):
            "Ansökan kan inte godkännas som den är. Riktlinjen kräver ett annat svar på \(Self.named(flaws, in: .sv)). "
                + "Skicka tillbaka den, så att det kan ändras, eller avslå den."
        case .adviceAwaited:
            "Du kan inte besluta utan råd på det sättet än. Ladda om sidan och se vad som går, eller vänta på rådet."
        case .changedMeanwhile: "Något har ändrats sedan du öppnade sidan. Läs igenom den igen och försök en gång till."
        case .notYours: "Bara den som har skrivit ansökan kan göra det. Be den personen, eller be hen att be om hjälp."
        case .notUnderWay: "Ansökan väntar inte på råd eller beslut just nu. Ladda om sidan och se vad som gäller."
        case .notBeingWritten: "Ansökan är inlämnad och kan inte ändras. Behöver något ändras kan den skickas tillbaka."
        case .ended: "Ansökan är redan avgjord eller återtagen. Börja på en ny om något har ändrats."
        case .nothingToOpen: "Det finns ingen godkänd kanal att öppna. Ladda om sidan och se vad som gäller."
        }
    }

    private var english: String {
        switch self {
        case .incomplete(let flaws): flaws.map { $0.sentence(in: .en) }.joined(separator: " ")
        case .unwished(let flaws):
            "The application cannot be approved as it is. The guideline demands another answer to \(Self.named(flaws, in: .en)). "
                + "Send it back, so that it can be changed, or refuse it."
        case .adviceAwaited:
            "You cannot decide without advice in that way yet. Reload the page to see what can be done, or wait for the advice."
        case .changedMeanwhile: "Something has changed since you opened the page. Read it again and try once more."
        case .notYours: "Only whoever wrote the application can do that. Ask that person, or have them ask for help."
        case .notUnderWay: "The application waits for no advice or decision. Reload the page to see how things stand."
        case .notBeingWritten: "The application is handed in and cannot be changed. It can be sent back for change."
        case .ended: "The application is decided or withdrawn already. Begin a new one if something has changed."
        case .nothingToOpen: "There is no approved channel to open. Reload the page to see how things stand."
        }
    }

    /// "”Syns det?” (HBG-12.10) och ”Säger ni till?” (HBG-12.14)".
    private static func named(_ flaws: [FormFlaw], in language: Language) -> String {
        flaws.map { flaw in "”\(flaw.prompt)”" + (flaw.clause.map { " (\($0.text))" } ?? "") }.listed(.and, in: language)
    }
}
