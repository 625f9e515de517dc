import Wording

/// Why the ledger refuses.
public enum LedgerError: Explained, Equatable {
    /// There is no entry with this index (or the ledger never had this size).
    case noSuchEntry(Int64)
    /// The ledger has no checkpoint yet that covers what was asked for.
    case noCheckpoint
    /// The entry is longer than a ledger can hold.
    case entryTooLong(bytes: Int)
    /// A number in the entry lies outside ±(2⁵³ − 1).
    case numberOutOfRange(Int64)
    /// The entry's data holds too many arrays and objects within one another.
    case nestedTooDeep
    /// The time lies outside the years 1 to 9999.
    case timeOutOfRange
    /// What the ledger remembers of itself does not fit its last signed checkpoint. Signing on would hide it.
    case damaged
    /// What is stored does not give the signed root, so there is nothing to prove. `verify` says where.
    case notProvable
    /// A part of the act was undone after it had been entered. Nothing of the act is stored.
    case undone
    /// The folder for an export already holds something.
    case folderNotEmpty
    /// A file of an export cannot be written.
    case cannotWrite

    /// One plain sentence.
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .noSuchEntry(let index): "Det finns ingen post \(index) i liggaren."
        case .noCheckpoint: "Liggaren har ingen signerad kontrollpunkt ännu. Den första kommer med den första händelsen."
        case .entryTooLong: "Händelsen är för stor för en enda post i liggaren. Dela upp den i flera."
        case .numberOutOfRange: "Ett tal i händelsen är för stort för liggaren."
        case .nestedTooDeep: "Händelsens uppgifter är nästlade för djupt för liggaren."
        case .timeOutOfRange: "Händelsens tidpunkt ligger utanför kalendern. Kontrollera serverns klocka."
        case .damaged:
            "Liggaren stämmer inte med sin senaste kontrollpunkt, så inget har sparats. "
                + "Kör kanalvakt ledger verify och kontakta den som ansvarar för driften."
        case .notProvable:
            "Liggaren stämmer inte med sin signerade kontrollpunkt, så inget bevis lämnas ut. "
                + "Kör kanalvakt ledger verify för att se var felet finns."
        case .undone: "En del av händelsen togs tillbaka sedan den förts in i liggaren, så inget har sparats. Försök igen."
        case .folderNotEmpty: "Mappen är inte tom. Välj en ny mapp för utdraget."
        case .cannotWrite: "Det går inte att skriva i mappen. Kontrollera rättigheterna och diskutrymmet."
        }
    }

    private var english: String {
        switch self {
        case .noSuchEntry(let index): "There is no entry \(index) in the ledger."
        case .noCheckpoint: "The ledger has no signed checkpoint yet. The first comes with the first act."
        case .entryTooLong: "The act is too large for one entry in the ledger. Split it into several."
        case .numberOutOfRange: "A number in the act is too large for the ledger."
        case .nestedTooDeep: "The act's data is nested too deep for the ledger."
        case .timeOutOfRange: "The act's time lies outside the calendar. Check the server's clock."
        case .damaged:
            "The ledger does not fit its last checkpoint, so nothing has been stored. "
                + "Run kanalvakt ledger verify and tell whoever runs the server."
        case .notProvable:
            "The ledger does not fit its signed checkpoint, so no proof is given. "
                + "Run kanalvakt ledger verify to see where."
        case .undone: "A part of the act was undone after it had been entered, so nothing has been stored. Try again."
        case .folderNotEmpty: "The folder is not empty. Choose a new folder for the export."
        case .cannotWrite: "The folder cannot be written. Check permissions and disk space."
        }
    }
}
