import Guidelines
import Wording

/// Why a version of the guideline was not adopted.
public enum GuidelineRefusal: MatterRefusal, Equatable {
    /// The profile has mistakes.
    case faulty(GuidelineProblems)
    /// The profile is another guideline than the one in force.
    case anotherGuideline(id: String, inForce: String)
    /// Somebody else adopted a version after the one that the person saw.
    case adoptedMeanwhile(version: Int)
    /// The profile says just what the version in force says.
    case unchanged(version: Int)
    /// The version's number is not higher than the one in force.
    case notNewer(version: Int, inForce: Int)
    /// The document is a draft, and nobody has said that it shall hold all the same.
    case draft(title: String)

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .faulty(let problems):
            "Profilen har fel och antogs inte. Rätta dem och försök igen.\n" + Self.list(problems, in: .sv)
        case .anotherGuideline(let id, let inForce):
            "Profilen heter ”\(id)”, men här gäller riktlinjen ”\(inForce)”. "
                + "Välj en profil med id: \(inForce), eller skapa en egen installation för ”\(id)”."
        case .adoptedMeanwhile(let version):
            "Version \(version) antogs medan du höll på. Ladda om sidan, läs den och anta sedan din om den fortfarande behövs."
        case .unchanged(let version):
            "Profilen säger detsamma som version \(version), som redan gäller. Ändra det som ska vara nytt och höj talet vid version."
        case .notNewer(let version, let inForce):
            "Profilen har version \(version), men version \(inForce) gäller redan. Skriv version: \(inForce &+ 1) i profilen och försök igen."
        case .draft(let title):
            "Dokumentet ”\(title)” är ett utkast. Bekräfta att ni vill arbeta efter utkastet (--draft på kommandoraden), "
                + "eller skriv status: adopted i profilen när beslutet är fattat."
        }
    }

    private var english: String {
        switch self {
        case .faulty(let problems):
            "The profile has mistakes and was not adopted. Mend them and try again.\n" + Self.list(problems, in: .en)
        case .anotherGuideline(let id, let inForce):
            "The profile is called \"\(id)\", but the guideline here is \"\(inForce)\". "
                + "Choose a profile with id: \(inForce), or make another installation for \"\(id)\"."
        case .adoptedMeanwhile(let version):
            "Version \(version) was adopted meanwhile. Reload the page, read it, and then adopt yours if it is still needed."
        case .unchanged(let version):
            "The profile says the same as version \(version), which is in force. Change what is to be new, and raise the version."
        case .notNewer(let version, let inForce):
            "The profile has version \(version), but version \(inForce) is in force. Write version: \(inForce &+ 1) in it and try again."
        case .draft(let title):
            "The document \"\(title)\" is a draft. Confirm that you want to work by the draft (--draft on the command line), "
                + "or write status: adopted in the profile once it has been decided."
        }
    }

    /// So many mistakes are named; the rest are counted.
    private static let most = 20

    private static func list(_ problems: GuidelineProblems, in language: Language) -> String {
        let lines = problems.problems.prefix(most).map { $0.located(in: language) }
        let rest = problems.problems.count - lines.count
        guard rest > 0 else { return lines.joined(separator: "\n") }
        return lines.joined(separator: "\n") + (language == .sv ? "\n… och \(rest) fel till." : "\n… and \(rest) more.")
    }
}
