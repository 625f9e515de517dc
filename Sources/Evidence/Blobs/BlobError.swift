import Foundation
import Wording

/// Why a blob could not be stored or read.
public enum BlobError: Explained, Equatable {
    /// There is no blob of this name.
    case missing(BlobName)
    /// The blob does not hold the bytes that its name promises.
    case damaged(BlobName)
    /// More bytes than a blob may have.
    case tooLarge(limit: Int)
    /// The disk is full.
    case full
    /// The server may not read or write in the folder.
    case notPermitted
    /// The disk or the file system failed; the number is the system's own (`errno`), for the log.
    case failed(code: Int32)

    /// What a failed system call means.
    init(code: Int32) {
        self =
            switch code {
            case ENOSPC, EDQUOT: .full
            case EACCES, EPERM, EROFS: .notPermitted
            default: .failed(code: code)
            }
    }

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .missing: "Bevisfilen saknas. Lägg tillbaka den från säkerhetskopian."
        case .damaged: "Bevisfilen har ändrats eller skadats. Lägg tillbaka den från säkerhetskopian."
        case .tooLarge(let limit): "Filen är för stor. Den får vara högst \(limit / 1_048_576) MiB."
        case .full: "Disken är full, så beviset kunde inte sparas. Frigör utrymme och försök igen."
        case .notPermitted: "Servern får inte läsa eller skriva i bevismappen. Kontrollera mappens rättigheter."
        case .failed: "Bevismappen går inte att läsa eller skriva. Kontrollera disken."
        }
    }

    private var english: String {
        switch self {
        case .missing: "The evidence file is missing. Put it back from the backup."
        case .damaged: "The evidence file was changed or damaged. Put it back from the backup."
        case .tooLarge(let limit): "The file is too large. It may have at most \(limit / 1_048_576) MiB."
        case .full: "The disk is full, so the evidence could not be stored. Free some space and try again."
        case .notPermitted: "The server may not read or write in the evidence folder. Check its permissions."
        case .failed: "The evidence folder cannot be read or written. Check the disk."
        }
    }
}
