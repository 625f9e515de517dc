import Guidelines
import Organisation
import Wording

/// Somebody named to answer for a channel without the post that the guideline asks for.
public struct WrongPost: Sendable, Hashable {
    /// Who was named.
    public let name: String
    /// Whether that person has the post and has left.
    public let hasLeft: Bool
    /// The post that the guideline names.
    public let post: UnitPost
    /// The unit's name.
    public let unit: String
    /// Who may instead, the nearest first; empty when nobody has been appointed.
    public let instead: [String]

    /// What is wrong, and whom to choose instead.
    public var swedish: String { "\(problem()). \(remedy)" }

    /// What is wrong, and whom to choose instead.
    public var english: String { "\(englishProblem()). \(englishRemedy)" }

    private func problem(by clause: ClauseID? = nil) -> String {
        "\(name) \(hasLeft ? "har slutat" : "är inte \(post.swedish) för \(unit)"), och enligt riktlinjen är det "
            + "\(post.swedish)en som ansvarar" + (clause.map { " (\($0))" } ?? "")
    }

    private var remedy: String {
        instead.isEmpty ? "Ingen är utsedd än. Be administratören utse någon." : "Välj \(instead.listed(.or, in: .sv))."
    }

    private func englishProblem(by clause: ClauseID? = nil) -> String {
        "\(name) \(hasLeft ? "has left and was" : "is not") \(post.english) of \(unit), who answers for the channel by the guideline"
            + (clause.map { " (\($0))" } ?? "")
    }

    private var englishRemedy: String {
        instead.isEmpty ? "Nobody has been appointed yet. Ask the administrator." : "Choose \(instead.listed(.or, in: .en))."
    }
}

/// What the register says beside the field.
extension WrongPost {
    func hindered(by clause: ClauseID) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "\(problem(by: clause)). \(remedy)", english: "\(englishProblem(by: clause)). \(englishRemedy)")
    }

    func questioned(by clause: ClauseID) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "\(problem(by: clause)). \(remedy) Eller skriv här varför \(name) ska ansvara.",
            english: "\(englishProblem(by: clause)). \(englishRemedy) Or write here why \(name) is to answer for it.")
    }
}
