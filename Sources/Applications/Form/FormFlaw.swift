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
        /// A politician would answer for the channel (OSB-14).
        case politician
        /// Somebody would sign in with a private account (GOT-13).
        case privateAccount
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
        if case .unwished = kind { answer == .refuse } else { false }
    }

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
        case .politician: "En förtroendevald ska inte ansvara för kommunens kanal. Nämn någon annan."
        case .privateAccount: "Ett privat konto ska inte användas. Skaffa konton för arbetet."
        case .unwished(let wantsYes): Self.unwished(wantsYes ? "ja" : "nej", isMust: answer == .refuse)
        }
    }

    private static func unwished(_ wanted: String, isMust: Bool) -> String {
        isMust
            ? "Riktlinjen kräver svaret \(wanted). Ändra det som fattas, och sedan svaret, innan kanalen kan godkännas."
            : "Riktlinjen vill att svaret är \(wanted)."
    }

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
        case .politician: "A politician is not to answer for the municipality's channel. Name someone else."
        case .privateAccount: "A private account is not to be used. Get accounts for the job."
        case .unwished(let wantsYes):
            "The guideline \(answer == .refuse ? "demands" : "prefers") the answer \(wantsYes ? "yes" : "no")."
        }
    }
}
