/// What can be wrong with a file, in a sentence that says what to do about it.
enum Complaint {
    // The file as a whole.
    case unreadable, tooLarge(limit: Int), notUTF8, empty, severalDocuments, tooDeep, tooMany, unknownFormat(String)
    // YAML.
    case notYAML, strayColon, strayCharacter, unclosedQuote, unclosedBracket, missingColon, badIndent, tabIndent
    case controlCharacter, anchor, alias, tag, keyNotText, doubledKey(String, firstLine: Int)
    // Keys and values.
    case unknownKey(String, section: String, suggestion: String?)
    case missingKey(String, section: String)
    case emptyValue(String)
    case wrongType(String, wanted: Wanted)
    case badChoice(String, value: String, choices: [String])
    case badNumber(String, value: String)
    case badFlag(String, value: String)
    case badName(String, value: String)
    case badAddress(String, value: String)
    case tooLong(String, limit: Int)
    case emptyList(String)
    // Guidelines.
    case badClauseID(String), unknownClause(String), noClause(String)
    case doubledID(String, firstLine: Int), repeated(String)
    case unknownPlace(String, places: [String])
    case englishSaysMore(String)
    case oneNeeded([String], section: String), kindDoesNotFit(String, kinds: [String])
    case crimeMustGo, abuseNeverCopied, reservedID(String)
    case stepNeedsBlock(String, block: String), evidenceNeeded, lawNeeded, partNotAsked(String), limitSourceNeedsWords
    case wantedNeedsYesNo
    // Calendars.
    case badHours(String), unknownDay(String)
    case calendar(swedish: String, english: String)
    // Answers that a profile is drafted from.
    case draft(swedish: String, english: String)

    /// What a value should have been.
    enum Wanted {
        case text, list, mapping
    }
}
