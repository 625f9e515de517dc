import Wording

/// Why an export file cannot be imported at all.
public enum WordPressExportProblem: Error, Hashable, Sendable {
    case cannotOpen
    case cannotRead
    case empty
    case notXML
    case notWordPress
    /// Not UTF-8, by its own declaration or by its bytes.
    case otherEncoding(String)
    case brokenUTF8(line: Int)
    /// A character that XML does not allow, NUL among them.
    case forbiddenCharacter(line: Int)
    /// A document type, which an export never has and which can make a small file swell without end.
    case documentType(line: Int)
    case tooDeep(line: Int)
    case recordTooLarge(line: Int)
    case cutOff(line: Int)
    case malformed(line: Int)
    /// The file was changed between validating and importing.
    case changed
}

extension WordPressExportProblem: Explained {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .cannotOpen: "Filen finns inte eller får inte läsas."
        case .cannotRead: "Filen gick inte att läsa till slut. Kontrollera disken och försök igen."
        case .empty: "Filen är tom."
        case .notXML: "Filen är ingen XML-fil. Exportera på nytt under Verktyg, Exportera i WordPress och packa upp filen om den är packad."
        case .notWordPress: "Filen är XML men ingen export från WordPress."
        case .otherEncoding(let name): "Filen är skriven i teckenkodningen \(name). Kanalvakt läser bara UTF-8; spara om filen som UTF-8."
        case .brokenUTF8(let line): "Rad \(line): tecknen är inte UTF-8. Filen är skadad; exportera på nytt. Inget är importerat."
        case .forbiddenCharacter(let line): "Rad \(line): ett tecken som inte får finnas i XML. Ta bort det i WordPress och exportera på nytt. Inget är importerat."
        case .documentType(let line): "Rad \(line): filen har en dokumenttyp (DOCTYPE), vilket en export från WordPress aldrig har. Inget är importerat."
        case .tooDeep(let line): "Rad \(line): filen är djupare nästlad än en export från WordPress kan vara. Inget är importerat."
        case .recordTooLarge(let line): "Rad \(line): en post är större än 32 MiB. Inget är importerat."
        case .cutOff(let line): "Filen är avhuggen efter rad \(line). Hämta eller exportera den på nytt. Inget är importerat."
        case .malformed(let line): "Rad \(line): filen är inte välformad XML. Exportera på nytt. Inget är importerat."
        case .changed: "Filen ändrades medan den lästes. Låt den vara i fred och importera på nytt."
        }
    }

    private var english: String {
        switch self {
        case .cannotOpen: "The file does not exist or may not be read."
        case .cannotRead: "The file could not be read to its end. Check the disk and try again."
        case .empty: "The file is empty."
        case .notXML: "The file is not XML. Export again under Tools, Export in WordPress, and unpack the file if it is packed."
        case .notWordPress: "The file is XML but not an export from WordPress."
        case .otherEncoding(let name): "The file is written in the encoding \(name). Kanalvakt reads UTF-8 only; save the file as UTF-8."
        case .brokenUTF8(let line): "Line \(line): the characters are not UTF-8. The file is damaged; export again. Nothing was imported."
        case .forbiddenCharacter(let line): "Line \(line): a character that XML does not allow. Remove it in WordPress and export again. Nothing was imported."
        case .documentType(let line): "Line \(line): the file has a document type (DOCTYPE), which a WordPress export never has. Nothing was imported."
        case .tooDeep(let line): "Line \(line): the file is nested deeper than a WordPress export can be. Nothing was imported."
        case .recordTooLarge(let line): "Line \(line): a record is larger than 32 MiB. Nothing was imported."
        case .cutOff(let line): "The file is cut off after line \(line). Fetch or export it again. Nothing was imported."
        case .malformed(let line): "Line \(line): the file is not well-formed XML. Export again. Nothing was imported."
        case .changed: "The file changed while it was read. Leave it alone and import again."
        }
    }
}
