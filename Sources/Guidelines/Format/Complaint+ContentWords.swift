import Wording

extension Complaint {
    /// What is wrong with the rules themselves.
    var contentSentences: Sentences? {
        switch self {
        case .badClauseID(let text):
            ("\(quoted(text)) är inget punktnamn; skriv till exempel HBG-8.3.",
                "\(quoted(text, in: .en)) is no clause ID; write for instance HBG-8.3.")
        case .unknownClause(let id):
            ("Punkten \(id) finns inte under clauses; lägg till den där eller rätta namnet.",
                "The clause \(id) is not among the clauses; add it there or mend the name.")
        case .noClause(let rule):
            ("\(rule) nämner ingen punkt; ange under clauses vilken punkt regeln kommer från.",
                "\(rule) names no clause; say under clauses which one the rule comes from.")
        case .doubledID(let id, let line):
            ("Namnet \(quoted(id)) används redan på rad \(line); ge det här ett eget.",
                "The name \(quoted(id, in: .en)) is already used on line \(line); give this one its own.")
        case .repeated(let text):
            ("\(quoted(text)) står två gånger i listan; ta bort en.",
                "\(quoted(text, in: .en)) is in the list twice; remove one.")
        case .unknownPlace(let name, let places):
            ("\(quoted("{\(name)}")) kan inte fyllas i; använd \(places.map { "{\($0)}" }.joined(separator: ", ")).",
                "\(quoted("{\(name)}", in: .en)) cannot be filled in; use \(places.map { "{\($0)}" }.joined(separator: ", ")).")
        case .englishSaysMore(let name):
            ("\(quoted("{\(name)}")) finns inte i den svenska texten; den engelska får inte säga mer.",
                "\(quoted("{\(name)}", in: .en)) is not in the Swedish text; the English may not say more.")
        case .oneNeeded(let keys, let section):
            ("Blocket \(section) säger inget än; ange minst en av \(keys.joined(separator: ", ")).",
                "The block \(section) says nothing yet; give at least one of \(keys.joined(separator: ", ")).")
        case .kindDoesNotFit(let category, let kinds):
            ("För \(category) kan kind bara vara \(kinds.listed(.or, in: .sv)); dela grunden i flera om den blandar.",
                "For \(category), kind can only be \(kinds.listed(.or, in: .en)); split the ground if it mixes several.")
        case .stepNeedsBlock(let key, let block):
            ("\(key) anges här, men blocket \(block) saknas; lägg till det och nämn punkterna som kräver det.",
                "\(key) is given here, but the block \(block) is missing; add it and name the clauses that ask for it.")
        case .crimeMustGo:
            ("Det som uppenbart är brott enligt 5 § lagen (1998:112) måste tas bort; skriv action: mustRemove.",
                "What obviously is a crime under 5 § of act 1998:112 must be removed; write action: mustRemove.")
        case .abuseNeverCopied:
            ("Bilder av övergrepp mot barn får inte kopieras; skriv evidence: withoutMedia.",
                "Images of child abuse may not be copied; write evidence: withoutMedia.")
        case .reservedID(let id):
            ("\(quoted(id)) används redan som en av Kanalvakts egna adresser; välj ett annat namn, till exempel kommunens.",
                "\(quoted(id, in: .en)) is one of Kanalvakt's own addresses; choose another name, for instance the municipality's.")
        case .evidenceNeeded:
            ("Bara innehåll som enbart strider mot en egen regel (localRule) får tas bort utan bevis; välj full eller withoutMedia.",
                "Only content that a local rule alone speaks against (localRule) may go without evidence; choose full or withoutMedia.")
        case .lawNeeded:
            ("Grunden påstås finnas i lag; skriv under law vilken lag och paragraf.",
                "The ground is said to be in the law; say under law which act and section.")
        case .partNotAsked(let part):
            ("\(quoted(part)) får utelämnas men finns inte bland parts; ta bort den eller lägg till den där.",
                "\(quoted(part, in: .en)) may be left out but is not among parts; remove it or add it there.")
        case .wantedNeedsYesNo:
            ("Bara en fråga som besvaras med ja eller nej kan ha ett önskat svar; skriv answer: yesNo eller ta bort wanted.",
                "Only a question to be answered yes or no can have a wanted answer; write answer: yesNo or remove wanted.")
        case .limitSourceNeedsWords:
            ("Kommunen har själv satt tiden (municipality); skriv under words vad riktlinjen säger, till exempel ”snabbt”.",
                "The municipality set the limit itself; say under words what the guideline says, for instance \"quickly\".")
        case .badHours(let text):
            ("\(quoted(text)) är inga tider; skriv till exempel \"08:00-17:00\".",
                "\(quoted(text, in: .en)) is no stretch of hours; write for instance \"08:00-17:00\".")
        case .unknownDay(let text):
            ("\(quoted(text)) är ingen dag; skriv ett datum som 2026-04-02 eller ett namn som maundy-thursday.",
                "\(quoted(text, in: .en)) is no day; write a date such as 2026-04-02 or a name such as maundy-thursday.")
        case .calendar(let swedish, let english), .draft(let swedish, let english):
            (swedish, english)
        default: nil
        }
    }
}
