import Organisation
import Wording

/// Why a check of what visitors are told cannot be noted that way.
public enum VisitorRefusal: MatterRefusal, Equatable {
    /// The rules changed while the person looked.
    case changedMeanwhile
    /// That everything is shown takes a picture that shows it.
    case pictureMissing
    /// The channel is closed.
    case channelClosed

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.changedMeanwhile, .sv): "Texten ändrades medan du tittade. Jämför kanalen med den nya texten och spara igen."
        case (.pictureMissing, .sv): "Lägg till en skärmbild som visar att texten står där."
        case (.channelClosed, .sv): "Kanalen är avslutad, så den behöver inte kontrolleras."
        case (.changedMeanwhile, .en): "The text changed while you looked. Compare the channel with the new text and save again."
        case (.pictureMissing, .en): "Add a screenshot that shows that the text is there."
        case (.channelClosed, .en): "The channel is closed, so it needs no check."
        }
    }
}
