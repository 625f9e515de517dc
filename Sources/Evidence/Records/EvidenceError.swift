import Wording

/// Why evidence is refused.
public enum EvidenceError: Explained, Equatable {
    /// Evidence must consist of something.
    case empty
    /// There is no evidence with this key.
    case noSuchEvidence(StoredEvidence.ID)
    /// Record, ledger entry and files do not fit together.
    case notWhole(StoredEvidence.ID)
    /// The content has been disposed of.
    case disposed

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.empty, .sv): "Det finns inget att spara som bevis. Hämta inlägget på nytt och försök igen."
        case (.empty, .en): "There is nothing to keep as evidence. Fetch the entry anew and try again."
        case (.noSuchEvidence(let id), .sv): "Det finns inget bevis \(id)."
        case (.noSuchEvidence(let id), .en): "There is no evidence \(id)."
        case (.notWhole(let id), .sv):
            "Bevis \(id) är inte helt, så det får inte användas. Kör kanalvakt evidence verify för att se vad som är fel."
        case (.notWhole(let id), .en):
            "Evidence \(id) is not whole, so it must not be used. Run kanalvakt evidence verify to see what is wrong."
        case (.disposed, .sv): "Innehållet är gallrat. Liggaren visar att det har funnits."
        case (.disposed, .en): "The content has been disposed of. The ledger shows that it existed."
        }
    }
}
