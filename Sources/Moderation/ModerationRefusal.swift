import Organisation
import Wording

/// Why something cannot be removed that way.
public enum ModerationRefusal: MatterRefusal, Equatable {
    /// The guideline has no such ground.
    case unknownGround
    /// By this ground it stays, and those who talk are referred elsewhere.
    case staysByGround(String)
    /// The channel's platform lets nothing be removed from here.
    case noRemovalOnChannel
    /// There is no removal that waits for such a decision.
    case nothingToSettle

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .unknownGround: "Välj en av grunderna i riktlinjen."
        case .staysByGround(let name):
            "Riktlinjen låter inte inlägg tas bort på grunden ”\(name)”. Hänvisa i stället vidare i ett svar."
        case .noRemovalOnChannel: "Kanalen är inte ansluten så att Kanalvakt kan ta bort där. Anslut kanalen först."
        case .nothingToSettle: "Det finns ingen borttagning att avgöra. Ladda om sidan och se vad som gäller nu."
        }
    }

    private var english: String {
        switch self {
        case .unknownGround: "Choose one of the guideline's grounds."
        case .staysByGround(let name):
            "The guideline does not let anything be removed on the ground \"\(name)\". Refer onward in a reply instead."
        case .noRemovalOnChannel: "Kanalvakt cannot remove anything on this channel. Connect the channel first."
        case .nothingToSettle: "There is no removal to settle. Reload the page and see how things stand."
        }
    }
}
