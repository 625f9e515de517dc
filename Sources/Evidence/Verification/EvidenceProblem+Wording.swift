import Wording

extension EvidenceProblem {
    public func sentence(in language: Language) -> String {
        let name = evidence?.description ?? "?"
        let file = blob?.description ?? "?"
        let entry = ledgerIndex.map(String.init) ?? "?"
        return switch language {
        case .sv: swedish(name, role ?? "?", file, entry)
        case .en: english(name, role ?? "?", file, entry)
        }
    }

    private func swedish(_ name: String, _ role: String, _ file: String, _ entry: String) -> String {
        switch kind {
        case .fileMissing: "Bevis \(name): filen för \(role) saknas (\(file)). Lägg tillbaka den från säkerhetskopian."
        case .fileChanged: "Bevis \(name): filen för \(role) har ändrats (\(file)). Lägg tillbaka den från säkerhetskopian."
        case .fileUnreadable: "Bevis \(name): filen för \(role) går inte att läsa (\(file)). Kontrollera disken."
        case .contentRemoved: "Bevis \(name): innehållet i \(role) är borta, utan att liggaren vet av någon gallring."
        case .recordUnreadable: "Bevis \(name): uppgifterna går inte att läsa. Lägg tillbaka dem från säkerhetskopian."
        case .recordChanged: "Bevis \(name): uppgifterna om \(role) stämmer inte med filen som sparades."
        case .entryMissing: "Bevis \(name) finns inte i liggaren."
        case .entryContradicts: "Bevis \(name) stämmer inte med post \(entry) i liggaren."
        case .recordMissing: "Post \(entry) i liggaren talar om ett bevis som saknas."
        }
    }

    private func english(_ name: String, _ role: String, _ file: String, _ entry: String) -> String {
        switch kind {
        case .fileMissing: "Evidence \(name): the file of \(role) is missing (\(file)). Put it back from the backup."
        case .fileChanged: "Evidence \(name): the file of \(role) was changed (\(file)). Put it back from the backup."
        case .fileUnreadable: "Evidence \(name): the file of \(role) cannot be read (\(file)). Check the disk."
        case .contentRemoved: "Evidence \(name): the content of \(role) is gone, but the ledger knows of no disposal."
        case .recordUnreadable: "Evidence \(name): the record cannot be read. Put it back from the backup."
        case .recordChanged: "Evidence \(name): the record of \(role) does not fit the file that was stored."
        case .entryMissing: "Evidence \(name) is not in the ledger."
        case .entryContradicts: "Evidence \(name) does not fit entry \(entry) of the ledger."
        case .recordMissing: "Entry \(entry) of the ledger speaks of evidence that is missing."
        }
    }
}
