import Wording

extension DatabaseError {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .uniqueViolation: "Uppgiften finns redan. Ladda om sidan och se efter vad som står där."
        case .foreignKeyViolation: "Uppgiften hör ihop med något som inte finns, eller som fortfarande används."
        case .ruleViolation: "Uppgiften saknar något som måste finnas. Kontrollera och försök igen."
        case .unreachable: "Databasen svarar inte. Inget har sparats. Försök igen om en stund."
        case .outcomeUnknown:
            "Kontakten med databasen bröts just när ändringen sparades. Se efter om den finns innan du försöker igen."
        case .busy: "Databasen är upptagen. Inget har sparats. Försök igen om en stund."
        case .readOnly: "Databasen kan inte ändras just nu. Kontrollera att programmet får skriva i datamappen."
        case .full: "Disken är full. Inget har sparats. Frigör utrymme och försök igen."
        case .corrupt: "Databasfilen är skadad eller är ingen databas. Återställ den senaste säkerhetskopian."
        case .cannotOpen: "Databasen kan inte öppnas. Kontrollera sökväg, adress och behörighet."
        case .failed, .wrongArguments, .missingColumn, .unreadableValue, .rowOutlived, .sessionEnded:
            "Ett fel i programmet hindrade åtgärden. Inget har sparats. Felet står i loggen."
        case .nulInText: "Texten innehåller ett tecken som inte kan sparas. Ta bort det och försök igen."
        case .newerThanProgram(let migration):
            "Databasen har använts av en nyare version av Kanalvakt (”\(migration)”). Installera den versionen."
        case .migrationMissing(let name):
            "Databasen har ändringen ”\(name)”, som programmet inte känner till. Installera rätt version av Kanalvakt."
        case .migrationChanged(let name):
            "Databasändringen ”\(name)” är inte densamma som när den kördes. Installera en orörd version av Kanalvakt."
        case .migrationInvalid(let name):
            "Databasändringen ”\(name)” är felaktig. Installera en orörd version av Kanalvakt."
        }
    }

    private var english: String {
        switch self {
        case .uniqueViolation: "This is already stored. Reload the page and see what is there."
        case .foreignKeyViolation: "This belongs to something that does not exist, or that is still in use."
        case .ruleViolation: "Something that is required is missing. Check it and try again."
        case .unreachable: "The database does not answer. Nothing was stored. Try again in a while."
        case .outcomeUnknown:
            "The connection to the database broke just as this was stored. See if it is there before trying again."
        case .busy: "The database is busy. Nothing was stored. Try again in a while."
        case .readOnly: "The database cannot be changed now. Check that the program may write in the data folder."
        case .full: "The disk is full. Nothing was stored. Free some space and try again."
        case .corrupt: "The database file is damaged or is not a database. Restore the latest backup."
        case .cannotOpen: "The database cannot be opened. Check the path, the address and the permissions."
        case .failed, .wrongArguments, .missingColumn, .unreadableValue, .rowOutlived, .sessionEnded:
            "A fault in the program stopped this. Nothing was stored. The log says more."
        case .nulInText: "The text has a character that cannot be stored. Remove it and try again."
        case .newerThanProgram(let migration):
            "The database has been used by a later version of Kanalvakt (\"\(migration)\"). Install that version."
        case .migrationMissing(let name):
            "The database has the change \"\(name)\", which this program does not know. Install the right version."
        case .migrationChanged(let name):
            "The database change \"\(name)\" is not the one that was run. Install an untouched version of Kanalvakt."
        case .migrationInvalid(let name):
            "The database change \"\(name)\" is faulty. Install an untouched version of Kanalvakt."
        }
    }
}
