import Organisation
import Wording

/// Why something cannot be done with a governing document.
public enum LibraryRefusal: MatterRefusal, Equatable {
    /// A document has the same name in addresses.
    case nameTaken
    /// The name has no letters to make an address from.
    case nameUnfit
    /// A newer version came while the person read or wrote.
    case changedMeanwhile
    /// It holds from a later day.
    case notInForce
    /// There is neither a link nor a version to read.
    case nothingToRead

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .nameTaken: "Det finns redan ett dokument med det namnet. Lägg till en ny version av det i stället."
        case .nameUnfit: "Ge dokumentet ett namn med bokstäver, till exempel ”Kommunikationspolicyn”."
        case .changedMeanwhile: "Det har kommit en nyare version sedan du öppnade sidan. Läs den och gör sedan om."
        case .notInForce: "Dokumentet gäller inte än. Läs det när det börjar gälla."
        case .nothingToRead: "Det finns inget att läsa än. Be samordnaren lägga till en länk eller vilken version som gäller."
        }
    }

    private var english: String {
        switch self {
        case .nameTaken: "There is a document with that name already. Add a new version of it instead."
        case .nameUnfit: "Give the document a name with letters, such as \"The communication policy\"."
        case .changedMeanwhile: "A newer version has come since you opened the page. Read it, then do this again."
        case .notInForce: "The document does not hold yet. Read it once it does."
        case .nothingToRead: "There is nothing to read yet. Ask the coordinator to add a link or which version holds."
        }
    }
}
