/// What the law says beside every guideline. It binds all municipalities alike, so it stands here and in no profile.
public enum LegalNote {
    /// For content that only a local rule speaks against.
    public static let localRule = Note(
        """
        Grunden är kommunens egen regel och finns inte i 5 § lagen (1998:112) om ansvar för elektroniska \
        anslagstavlor. Yttrandefriheten gäller, och beslutet ska vara sakligt, opartiskt och proportionerligt. Skriv \
        varför inlägget tas bort.
        """, law: "2 kap. 1 § regeringsformen; 5 § förvaltningslagen (2017:900)")

    /// For content that another act than the one on bulletin boards speaks against.
    public static let otherLaw = Note(
        """
        Den här grunden räknas inte upp i 5 § lagen (1998:112) om ansvar för elektroniska anslagstavlor. Väg därför \
        beslutet: det ska vara sakligt, opartiskt och proportionerligt. Skriv varför inlägget tas bort.
        """, law: "5 § förvaltningslagen (2017:900)")

    /// What whoever uses a ground of a kind must see; nil when the law simply demands removal.
    public static func note(for kind: GroundKind) -> Note? {
        switch kind {
        case .obviousCrime: nil
        case .otherLaw: otherLaw
        case .localRule: localRule
        }
    }
}
