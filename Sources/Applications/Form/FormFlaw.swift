import Channels
import Guidelines
import Organisation
import Wording

/// Something that an application lacks, or does against the guideline.
public struct FormFlaw: Explained, Hashable {
    /// The question that mends it.
    public let question: String
    /// The question as it is put.
    public let prompt: String
    /// What is wrong.
    public let kind: Kind

    /// The ways in which an answer can be wrong.
    public enum Kind: Sendable, Hashable {
        /// There is no answer.
        case missing
        /// It cannot be used as it is written.
        case unsuitable(FieldProblem.Kind)
        /// Two people have answered differently, and nobody has chosen.
        case undecided
        /// One person is alone, and nobody covers (HBG-12.9).
        case nobodyCovers
        /// Fewer can get at the channel than the guideline asks (KUN-18).
        case tooFewWithAccess(Int)
        /// Enough are named, and too few of them are known to Kanalvakt: a name alone gets at nothing (KUN-18).
        case tooFewKnown([String], needed: Int)
        /// One person is alone, and whoever is to cover is unknown to Kanalvakt (HBG-12.9, LUD-37, GOT-36, KUN-45).
        case coverUnknown([String])
        /// Whoever is to answer for the channel is unknown to Kanalvakt (HBG-4.1, LUD-7, GOT-16).
        case responsibleUnknown(String)
        /// Whoever is to answer for the channel does not hold the post that the guideline names, or one above it
        /// (HBG-4.1, KUN-14).
        case notThePost(WrongPost)
        /// People who are named and unknown to Kanalvakt, where no rule turns on it.
        case unknown([String])
        /// Something else has the address.
        case taken(TakenAddress)
        /// No time at all is set aside to watch (HBG-5.2, HBG-12.7).
        case noTimeToWatch
        /// A politician would answer for the channel (OSB-14): those of the named who are known to be.
        case politician([String])
        /// Somebody would sign in with a private account (GOT-13).
        case privateAccount
        /// The channel's address is a person's own profile (GOT-13, KUN-53).
        case privateProfile
        /// The guideline wants the other answer to a question of yes or no (HBG-12.10, HBG-12.14, GOT-9, KUN-14).
        case unwished(wantsYes: Bool)
    }

    /// The clause that is broken; nil where the register alone needs an answer.
    public let clause: ClauseID?
    /// What the product does about it.
    public let answer: Strength.Answer

    /// Whether it hinders an approval, and not that the application is handed in: whoever is honest about what remains
    /// must be able to ask for advice.
    public var isForDecision: Bool {
        switch kind {
        case .unwished, .tooFewKnown, .coverUnknown, .responsibleUnknown, .notThePost: answer == .refuse
        default: false
        }
    }

    /// Whether it is about an answer that serves as far as it goes, so that it is told beside the question at once, and to
    /// whoever advises and decides.
    public var isOfGivenAnswer: Bool {
        switch kind {
        case .tooFewKnown, .coverUnknown, .responsibleUnknown, .notThePost, .unknown, .taken, .noTimeToWatch: true
        default: false
        }
    }

    /// Whether it is something chosen that the guideline would rather have otherwise, and not an answer that is missing:
    /// whoever approves it says why.
    public var isOfChoice: Bool { answer == .askWhy && kind != .missing }

    /// The name of the field where the applicant says why.
    public var reasonField: String { "skal-\(question)" }

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "”\(prompt)” \(swedish)"
        case .en: "\"\(prompt)\" \(english)"
        }
    }

    private var swedish: String {
        switch kind {
        case .missing: "har inget svar."
        case .unsuitable(let problem): FieldProblem(field: "går inte att använda", kind: problem).sentence(in: .sv)
        case .undecided: "har två olika svar. Välj vilket som ska gälla."
        case .nobodyCovers: "Bara en person är nämnd. Skriv vem som tar över när den personen är borta."
        case .tooFewWithAccess(let count): "Minst \(count) personer ska alltid komma åt kanalen. Nämn fler."
        case .tooFewKnown(let names, let needed):
            "Minst \(needed) personer ska alltid komma åt kanalen. \(Self.absent(names)) och räknas inte än. \(Self.addThem)"
        case .coverUnknown(let names):
            "Bara en av dem du har nämnt finns i Kanalvakt, så ingen kan ta över. \(Self.absent(names)). \(Self.addThem)"
        case .responsibleUnknown(let name): "\(Self.absent([name])) och kan inte ansvara för kanalen än. \(Self.addThem)"
        case .notThePost(let wrong): wrong.swedish
        case .unknown(let names): "\(Self.absent(names)). \(Self.addThem)"
        case .taken(let taken): taken.swedish
        case .noTimeToWatch: "Noll timmar är ingen tid alls. Någon måste titta också när ingen skriver."
        case .politician(let names):
            names.isEmpty
                ? "En förtroendevald ska inte ansvara för kommunens kanal. Nämn någon annan."
                : "\(names.listed(.and, in: .sv)) är förtroendevald\(names.count > 1 ? "a" : "") och ska inte ansvara för kommunens kanal. "
                    + "Nämn någon annan."
        case .privateAccount: "Ett privat konto ska inte användas. Skaffa konton för arbetet."
        case .privateProfile: "Adressen går till en privat profil. Gör en sida för verksamheten och skriv dess adress."
        case .unwished(let wantsYes): Self.unwished(wantsYes ? "ja" : "nej", isMust: answer == .refuse)
        }
    }

    private static func unwished(_ wanted: String, isMust: Bool) -> String {
        isMust
            ? "Riktlinjen kräver svaret \(wanted). Ändra det som fattas, och sedan svaret, innan kanalen kan godkännas."
            : "Riktlinjen vill att svaret är \(wanted)."
    }

    /// "Kim Ek finns inte i Kanalvakt ännu".
    private static func absent(_ names: [String]) -> String { "\(names.listed(.and, in: .sv)) finns inte i Kanalvakt ännu" }

    private static let addThem = "Rätta namnet, eller be administratören lägga in personen."

    /// What is said beside the question: the sentence without the question.
    public var words: String { swedish }

    /// What is wrong with an answer, as one sentence without the field's name.
    public static func words(_ problem: FieldProblem.Kind) -> String {
        String(FieldProblem(field: "", kind: problem).sentence(in: .sv).dropFirst(2))
    }

    private var english: String {
        switch kind {
        case .missing: "has no answer."
        case .unsuitable(let problem): FieldProblem(field: "cannot be used", kind: problem).sentence(in: .en)
        case .undecided: "has two different answers. Choose which one holds."
        case .nobodyCovers: "Only one person is named. Write who takes over when that person is away."
        case .tooFewWithAccess(let count): "At least \(count) people must always have access. Name more."
        case .tooFewKnown(let names, let needed):
            "At least \(needed) people must always have access. \(names.listed(.and, in: .en)) are not in Kanalvakt yet and do not count."
        case .coverUnknown(let names): "Only one of those named is in Kanalvakt. \(names.listed(.and, in: .en)) cannot cover yet."
        case .responsibleUnknown(let name): "\(name) is not in Kanalvakt yet and cannot answer for the channel."
        case .notThePost(let wrong): wrong.english
        case .unknown(let names): "Not in Kanalvakt yet: \(names.listed(.and, in: .en))."
        case .taken(let taken): taken.english
        case .noTimeToWatch: "No hours is no time at all. Somebody must look even when nobody writes."
        case .politician(let names):
            names.isEmpty
                ? "A politician is not to answer for the municipality's channel. Name someone else."
                : "\(names.listed(.and, in: .en)) holds political office and is not to answer for the municipality's channel. Name someone else."
        case .privateAccount: "A private account is not to be used. Get accounts for the job."
        case .privateProfile: "The address leads to a private profile. Make a page for the unit and write its address."
        case .unwished(let wantsYes):
            "The guideline \(answer == .refuse ? "demands" : "prefers") the answer \(wantsYes ? "yes" : "no")."
        }
    }
}
