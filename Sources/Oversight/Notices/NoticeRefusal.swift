import Organisation
import Wording

/// Why something cannot be done with a notice.
public enum NoticeRefusal: MatterRefusal, Equatable {
    /// The choice of receivers leaves nobody.
    case nobody
    /// Nobody is left to remind.
    case nobodyToRemind

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.nobody, .sv): "Ingen får meddelandet med de valen. Välj fler roller, plattformar eller enheter."
        case (.nobody, .en): "Nobody gets the notice by these choices. Choose more roles, platforms or units."
        case (.nobodyToRemind, .sv): "Det finns ingen att påminna just nu. De som är kvar har fått en påminnelse det senaste dygnet."
        case (.nobodyToRemind, .en): "There is nobody to remind just now. Those who are left have been reminded within a day."
        }
    }
}
