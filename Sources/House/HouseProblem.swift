import Wording

/// Why an installation cannot be made or opened. Paths are named, since whoever meets this runs the server.
public enum HouseProblem: Explained, Equatable {
    /// The folder is not empty.
    case folderTaken(String)
    /// There is no installation in the folder.
    case noInstallation(String)
    /// A file or folder cannot be written.
    case cannotWrite(String)
    /// A file that must be there is not.
    case missing(String)
    /// Others than the owner can read a file that must be private.
    case readableByOthers(String)
    /// The settings cannot be understood.
    case badSettings(String)
    /// A key file does not hold a key.
    case badKey(String)

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .folderTaken(let path): "Mappen \(path) är inte tom. Välj en ny mapp för installationen."
        case .noInstallation(let path): "Det finns ingen installation i \(path). Skapa en med `kanalvakt init`."
        case .cannotWrite(let path): "\(path) går inte att skriva. Kontrollera att kontot som kör Kanalvakt får skriva där."
        case .missing(let path): "\(path) saknas. Återställ den från säkerhetskopian."
        case .readableByOthers(let path): "\(path) kan läsas av andra på datorn. Ändra med chmod 600 \(path)."
        case .badSettings(let path): "Inställningarna i \(path) går inte att tolka. Återställ filen från säkerhetskopian."
        case .badKey(let path): "Filen \(path) innehåller ingen nyckel. Återställ den från säkerhetskopian."
        }
    }

    private var english: String {
        switch self {
        case .folderTaken(let path): "The folder \(path) is not empty. Choose a new folder for the installation."
        case .noInstallation(let path): "There is no installation in \(path). Make one with `kanalvakt init`."
        case .cannotWrite(let path): "\(path) cannot be written. Check that the account that runs Kanalvakt may write there."
        case .missing(let path): "\(path) is missing. Restore it from the backup."
        case .readableByOthers(let path): "Others on this computer can read \(path). Change that with chmod 600 \(path)."
        case .badSettings(let path): "The settings in \(path) cannot be understood. Restore the file from the backup."
        case .badKey(let path): "The file \(path) holds no key. Restore it from the backup."
        }
    }
}
