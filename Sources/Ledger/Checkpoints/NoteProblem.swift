import Wording

/// Why a signed note or a checkpoint is not accepted.
public enum NoteProblem: Explained, Equatable {
    /// The text is no signed note or no checkpoint.
    case malformed
    /// It is signed, but not by the key that was asked for.
    case notSignedByKey
    /// It belongs to a ledger of another name.
    case otherLedger(String)

    /// One plain sentence.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.malformed, .sv): "Filen är ingen signerad kontrollpunkt. Välj en fil som Kanalvakt har skrivit."
        case (.malformed, .en): "The file is no signed checkpoint. Choose a file that Kanalvakt wrote."
        case (.notSignedByKey, .sv): "Kontrollpunkten är inte signerad med liggarens nyckel, så den bevisar ingenting."
        case (.notSignedByKey, .en): "The checkpoint is not signed with the ledger's key, so it proves nothing."
        case (.otherLedger(let name), .sv): "Kontrollpunkten hör till en annan liggare: \(name)."
        case (.otherLedger(let name), .en): "The checkpoint belongs to another ledger: \(name)."
        }
    }
}
