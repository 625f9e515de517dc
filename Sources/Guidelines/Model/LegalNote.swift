/// What the law says beside every guideline. It binds all municipalities alike, so it stands here and in no profile.
public enum LegalNote {
    /// For content that only a local rule speaks against.
    public static let localRule = """
        Grunden är kommunens egen regel och finns inte i 5 § lagen (1998:112) om ansvar för elektroniska \
        anslagstavlor. Yttrandefriheten gäller (2 kap. 1 § regeringsformen), och beslutet ska vara sakligt, \
        opartiskt och proportionerligt (5 § förvaltningslagen (2017:900)). Skriv varför inlägget tas bort.
        """

    /// For content that another act than the one on bulletin boards speaks against.
    public static let otherLaw = """
        Grunden finns inte i 5 § lagen (1998:112) om ansvar för elektroniska anslagstavlor, så den lagen kräver inte \
        att inlägget tas bort. Beslutet ska vara sakligt, opartiskt och proportionerligt (5 § förvaltningslagen \
        (2017:900)). Skriv varför inlägget tas bort.
        """

    /// What whoever uses a ground of a kind must see; nil when the law simply demands removal.
    public static func note(for kind: GroundKind) -> String? {
        switch kind {
        case .obviousCrime: nil
        case .otherLaw: otherLaw
        case .localRule: localRule
        }
    }
}
