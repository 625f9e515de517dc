import Foundation
import Wording

/// A file that a command makes, and that is never written over another.
enum NewFile {
    /// Throws when something already has the name. Worth asking before a long talk, and asked again when it is written.
    static func check(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) { throw Taken(path: path) }
    }

    /// - Throws: `Taken` when the name is in use, `Unwritable` when the file cannot be made.
    static func write(_ text: String, to path: String) throws {
        try check(path)
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw Taken(path: path)
        } catch {
            throw Unwritable(path: path)
        }
    }

    struct Taken: Explained {
        let path: String

        func sentence(in language: Language) -> String {
            switch language {
            case .sv: "Det finns redan något som heter \(path). Välj ett annat namn; inget skrivs över."
            case .en: "There is already something called \(path). Choose another name; nothing is written over."
            }
        }
    }

    struct Unwritable: Explained {
        let path: String

        func sentence(in language: Language) -> String {
            switch language {
            case .sv: "Filen \(path) går inte att skriva. Kontrollera att mappen finns och att du får skriva i den."
            case .en: "The file \(path) cannot be written. Check that the folder exists and that you may write in it."
            }
        }
    }
}
