import Wording

extension LedgerProblem {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        let size = checkpoint.map(String.init) ?? "?"
        return switch kind {
        case .changed: "\(posten) har ändrats efter att den skrevs."
        case .missing: "\(posten) saknas."
        case .misplaced: "\(posten) står på fel plats i liggaren."
        case .rewritten: "\(posten) stämmer inte med den signerade kontrollpunkten vid storlek \(size)."
        case .truncated: "\(posten) är borttagen i slutet av liggaren. Den har varit \(size) poster lång."
        case .unsigned: "\(posten) täcks inte av någon signerad kontrollpunkt."
        case .unprovable: "\(posten) går inte längre att bevisa, eftersom poster efter den är borttagna."
        case .checkpointChanged: "Kontrollpunkten vid storlek \(size) är inte den som signerades."
        case .checkpointMissing: "Kontrollpunkten vid storlek \(size) saknas."
        case .twoHistories:
            "Liggaren har skrivits om och signerats på nytt: två signerade kontrollpunkter vid storlek \(size) går isär."
        case .nodesChanged: "Posterna är hela, men trädets lagrade noder har ändrats. Bevis går inte att skriva ut."
        case .edgeChanged: "Posterna är hela, men liggarens sparade slut har ändrats. Nya händelser vägras."
        }
    }

    private var english: String {
        let size = checkpoint.map(String.init) ?? "?"
        return switch kind {
        case .changed: "\(entry) was changed after it was written."
        case .missing: "\(entry) is missing."
        case .misplaced: "\(entry) stands in the wrong place."
        case .rewritten: "\(entry) does not fit the signed checkpoint at size \(size)."
        case .truncated: "\(entry) was cut off at the end of the ledger, which once held \(size) entries."
        case .unsigned: "\(entry) is not covered by any signed checkpoint."
        case .unprovable: "\(entry) can no longer be proved, since entries after it were cut off."
        case .checkpointChanged: "The checkpoint at size \(size) is not the one that was signed."
        case .checkpointMissing: "The checkpoint at size \(size) is missing."
        case .twoHistories:
            "The ledger was rewritten and signed anew: two signed checkpoints at size \(size) contradict each other."
        case .nodesChanged: "The entries are whole, but the tree's stored nodes were changed. Proofs cannot be made."
        case .edgeChanged: "The entries are whole, but the ledger's stored end was changed. New acts are refused."
        }
    }

    private var posten: String {
        guard let entries else { return "En post" }
        return entries.lowerBound == entries.upperBound
            ? "Post \(entries.lowerBound)" : "Någon eller alla av posterna \(entries.lowerBound)–\(entries.upperBound)"
    }

    private var entry: String {
        guard let entries else { return "An entry" }
        return entries.lowerBound == entries.upperBound
            ? "Entry \(entries.lowerBound)" : "One or all of the entries \(entries.lowerBound)–\(entries.upperBound)"
    }
}
