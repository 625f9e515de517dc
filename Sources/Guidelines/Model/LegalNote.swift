/// What the law says beside every guideline. It binds all municipalities alike, so it stands here and in no profile.
public enum LegalNote {
    /// For content that only a local rule speaks against.
    public static let localRule = """
        Grunden är kommunens egen regel och finns inte i 5 § lagen (1998:112) om ansvar för elektroniska \
        anslagstavlor. Yttrandefriheten gäller (2 kap. 1 § regeringsformen), och beslutet ska vara sakligt, \
        opartiskt och proportionerligt (5 § förvaltningslagen (2017:900)). Skriv varför inlägget tas bort.
        """
}
