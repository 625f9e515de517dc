import Wording

/// What can be wrong with a ledger's key.
public enum KeyProblem: Explained, Equatable {
    /// There is no key file.
    case missing
    /// There is a file already, and a key must never be overwritten.
    case exists
    /// The file's mode lets others read it.
    case readableByOthers
    /// The file cannot be read.
    case cannotRead
    /// The file cannot be written.
    case cannotWrite
    /// The file holds no key.
    case malformed
    /// A ledger's name may not be empty or hold blanks or plus signs.
    case badName

    /// One plain sentence.
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .missing: "Liggarens nyckelfil saknas. Lägg tillbaka den från säkerhetskopian."
        case .exists: "Det finns redan en nyckelfil, och den skrivs aldrig över. Välj en annan mapp."
        case .readableByOthers: "Liggarens nyckelfil kan läsas av andra. Kör chmod 600 på den och starta igen."
        case .cannotRead: "Liggarens nyckelfil går inte att läsa. Kontrollera att servern äger filen."
        case .cannotWrite: "Liggarens nyckelfil går inte att skriva. Kontrollera rättigheterna och diskutrymmet."
        case .malformed: "Liggarens nyckelfil är skadad. Lägg tillbaka den från säkerhetskopian."
        case .badName: "Liggarens namn får inte vara tomt och inte innehålla mellanslag eller plustecken."
        }
    }

    private var english: String {
        switch self {
        case .missing: "The ledger's key file is missing. Put it back from the backup."
        case .exists: "There is a key file already, and it is never overwritten. Choose another folder."
        case .readableByOthers: "Others can read the ledger's key file. Run chmod 600 on it and start again."
        case .cannotRead: "The ledger's key file cannot be read. Check that the server owns the file."
        case .cannotWrite: "The ledger's key file cannot be written. Check permissions and disk space."
        case .malformed: "The ledger's key file is damaged. Put it back from the backup."
        case .badName: "The ledger's name must not be empty or hold blanks or plus signs."
        }
    }
}
