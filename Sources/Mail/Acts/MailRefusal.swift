import Organisation
import Wording

/// Why something cannot be done with a letter as it stands.
public enum MailRefusal: MatterRefusal, Equatable {
    /// It is on its way, sent, or marked as told otherwise.
    case settled
    /// The person has no mail address.
    case noAddress(person: String)

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.settled, .sv): "Brevet väntar inte längre på besked. Ladda om sidan för att se hur det gick."
        case (.settled, .en): "The letter no longer waits for a decision. Reload the page to see how it went."
        case (.noAddress(let person), .sv):
            "\(person) har ingen e-postadress. Be en administratör lägga in den, eller berätta på ett annat sätt."
        case (.noAddress(let person), .en):
            "\(person) has no mail address. Ask an administrator to add it, or tell the person in another way."
        }
    }
}
