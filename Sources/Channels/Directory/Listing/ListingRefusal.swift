import Organisation
import Wording

/// Why a check of the list on a channel cannot be noted that way.
public enum ListingRefusal: MatterRefusal, Equatable {
    /// The channel is not open, or is none.
    case noSuchChannel
    /// The list changed while the person looked.
    case changedMeanwhile

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noSuchChannel, .sv): "Välj en öppen kanal i listan."
        case (.changedMeanwhile, .sv): "Listan ändrades medan du tittade. Jämför med den nya listan och spara igen."
        case (.noSuchChannel, .en): "Choose an open channel in the list."
        case (.changedMeanwhile, .en): "The list changed while you looked. Compare with the new list and save again."
        }
    }
}
