import Wording

extension Complaint {
    /// A sentence in Swedish and the same in English.
    typealias Sentences = (swedish: String, english: String)

    /// What is wrong and what to do about it.
    var sentences: Sentences {
        fileSentences ?? syntaxSentences ?? valueSentences ?? contentSentences
            ?? ("Det här går inte att läsa.", "This cannot be read.")
    }

    private var fileSentences: Sentences? {
        switch self {
        case .unreadable:
            ("Filen går inte att öppna; kontrollera namnet och att den får läsas.",
                "The file cannot be opened; check its name and that it may be read.")
        case .tooLarge(let limit):
            ("Filen är för stor; högst \(limit / 1024) kibibyte läses.",
                "The file is too large; at most \(limit / 1024) kibibytes are read.")
        case .notUTF8:
            ("Raden innehåller tecken som inte är UTF-8; spara filen som UTF-8 i din textredigerare.",
                "The line holds bytes that are not UTF-8; save the file as UTF-8 in your editor.")
        case .empty:
            ("Filen är tom.", "The file is empty.")
        case .severalDocuments:
            ("Här börjar ett dokument till; en fil får bara innehålla ett, så ta bort raden med ---.",
                "Another document starts here; a file may hold one only, so remove the line with ---.")
        case .tooDeep:
            ("Här ligger för många nivåer i varandra; formatet behöver högst sex.",
                "Too many levels lie inside each other here; the format needs six at most.")
        case .tooMany:
            ("Det finns fler fel än så här; rätta de första och kontrollera filen igen.",
                "There are more mistakes than these; mend the first ones and check the file again.")
        case .unknownFormat(let version):
            ("Formatet \(quoted(version)) är okänt; skriv format: 1.",
                "Format \(quoted(version, in: .en)) is unknown; write format: 1.")
        default: nil
        }
    }

    private var syntaxSentences: Sentences? {
        switch self {
        case .notYAML:
            ("Raden går inte att läsa som YAML; kontrollera indrag, kolon och citattecken.",
                "The line cannot be read as YAML; check indentation, colons and quotation marks.")
        case .strayColon:
            ("Här står ett kolon som inte kan stå där; sätt citattecken runt en text som innehåller kolon.",
                "A colon cannot stand here; put quotation marks round a text that holds a colon.")
        case .strayCharacter:
            ("Texten börjar med ett tecken som betyder något särskilt i YAML; sätt citattecken runt den.",
                "The text starts with a character that YAML gives a meaning; put quotation marks round it.")
        case .unclosedQuote:
            ("Filen tar slut mitt i något; leta efter ett citattecken eller en parentes som inte stängs.",
                "The file ends in the middle of something; look for a quotation mark or bracket that is not closed.")
        case .unclosedBracket:
            ("En lista inom klamrar stängs inte, eller saknar ett kommatecken.",
                "A list in brackets is not closed, or lacks a comma.")
        case .missingColon:
            ("Här saknas ett kolon efter nyckeln.", "A colon is missing after the key.")
        case .badIndent:
            ("Indraget stämmer inte; rader som hör ihop ska börja lika långt in.",
                "The indentation is wrong; lines that belong together start equally far in.")
        case .tabIndent:
            ("Raden är indragen med tabb; använd mellanslag.", "The line is indented with a tab; use spaces.")
        case .controlCharacter:
            ("Raden innehåller ett osynligt styrtecken; ta bort det.",
                "The line holds an invisible control character; remove it.")
        case .anchor:
            ("Ankare (&namn) används inte i det här formatet; skriv ut texten på varje ställe.",
                "Anchors (&name) are not used in this format; write the text in each place.")
        case .alias:
            ("Alias (*namn) används inte i det här formatet; skriv ut texten på varje ställe, eller sätt citattecken runt den.",
                "Aliases (*name) are not used in this format; write the text in each place, or put quotation marks round it.")
        case .tag:
            ("Taggar (!namn) används inte i det här formatet; ta bort den, eller sätt citattecken runt texten.",
                "Tags (!name) are not used in this format; remove it, or put quotation marks round the text.")
        case .keyNotText:
            ("En nyckel ska vara en enkel text.", "A key must be a plain text.")
        case .doubledKey(let key, let line):
            ("Nyckeln \(quoted(key)) finns redan på rad \(line); ta bort en av dem.",
                "The key \(quoted(key, in: .en)) is already on line \(line); remove one of them.")
        default: nil
        }
    }
}
