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

    var swedish: String {
        let isNot = "\(name) \(hasLeft ? "har slutat" : "är inte \(post.swedish) för \(unit)"), och enligt riktlinjen är det \(post.swedish)en som ansvarar."
        return isNot + " "
            + (instead.isEmpty
                ? "Ingen är utsedd än. Be administratören utse någon."
                : "Välj \(instead.listed(.or, in: .sv)).")
    }

    var english: String {
        "\(name) \(hasLeft ? "has left and was" : "is not") \(post.english) of \(unit), who answers for the channel by the guideline. "
            + (instead.isEmpty ? "Nobody has been appointed yet. Ask the administrator." : "Choose \(instead.listed(.or, in: .en)).")
    }
}
