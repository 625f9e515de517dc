import Wording

/// Something is wrong with the adopted guideline as it is stored, and not with what a person did.
public enum GuidelineFault: Explained, Equatable {
    /// The installation has not adopted any guideline.
    case noneAdopted
    /// A stored profile is no longer the one that was adopted.
    case changed(sha256: String)

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noneAdopted, .sv):
            "Installationen har ingen antagen riktlinje. Starta om Kanalvakt, eller anta en med `kanalvakt guideline adopt`."
        case (.noneAdopted, .en):
            "The installation has no adopted guideline. Start Kanalvakt again, or adopt one with `kanalvakt guideline adopt`."
        case (.changed, .sv):
            "Den sparade riktlinjen är inte längre den som antogs. Återställ databasen från säkerhetskopian."
        case (.changed, .en):
            "The stored guideline is no longer the one that was adopted. Restore the database from the backup."
        }
    }
}
