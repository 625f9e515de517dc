import Organisation
import Wording

/// Why a party's link cannot be kept.
public enum PartyLinkRefusal: MatterRefusal, Equatable {
    /// The guideline grants the parties no links.
    case notGranted

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Riktlinjen ger inte partierna någon länk, så listan kan inte användas."
        case .en: "The guideline grants the parties no links, so the list cannot be used."
        }
    }
}
