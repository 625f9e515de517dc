import Organisation
import Wording

/// Why how the public reaches the municipality cannot be stored that way.
public enum ContactRefusal: MatterRefusal, Equatable {
    /// Somebody else stored something meanwhile.
    case changedMeanwhile

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Någon annan har sparat uppgifterna medan du skrev. Ladda om sidan, se vad som gäller nu och skriv om det som fattas."
        case .en: "Somebody else stored the contacts while you wrote. Reload the page, see how they stand and write what is missing."
        }
    }
}
