/// A kind of content as a new guideline has it, unless somebody changes the file.
struct DraftGround: Sendable {
    let id: String
    let name: String
    let english: String
    let category: ContentCategory
    let kind: GroundKind
    let law: String?
    var note: Note?

    /// What makes the crimes of the list go, whatever a guideline says.
    static let act = "5 § lagen (1998:112) om ansvar för elektroniska anslagstavlor"

    /// What the act makes every municipality remove, whatever its guideline says.
    static let crimes: [DraftGround] = [
        crime("olaga-hot", "Olaga hot", "Unlawful threats", .unlawfulThreat, "4 kap. 5 § brottsbalken"),
        crime("olaga-integritetsintrang", "Olaga integritetsintrång", "Unlawful breach of privacy", .privacyBreach, "4 kap. 6 c § brottsbalken"),
        crime("uppvigling", "Uppvigling", "Incitement to crime", .incitement, "16 kap. 5 § brottsbalken"),
        crime("hets-mot-folkgrupp", "Hets mot folkgrupp", "Agitation against a population group", .agitation, "16 kap. 8 § brottsbalken"),
        crime(
            "barnpornografi", "Barnpornografibrott", "Child pornography offences", .childAbuse, "16 kap. 10 a § brottsbalken",
            note: Note(
                "Spara inga bilder och ta ingen skärmdump: att kopiera dem kan i sig vara ett brott. Ring polisen på 114 14 och följ deras råd.",
                law: "16 kap. 10 a § brottsbalken")),
        crime("olaga-valdsskildring", "Olaga våldsskildring", "Unlawful depiction of violence", .unlawfulViolence, "16 kap. 10 c § brottsbalken"),
        crime(
            "uppmaning-till-terroristbrott", "Offentlig uppmaning till terroristbrott eller särskilt allvarlig brottslighet", "Public provocation to terrorist offences or especially serious crime",
            .terrorism, "7 § terroristbrottslagen (2022:666)"),
        crime("upphovsratt", "Uppenbart intrång i upphovsrätt", "Obvious copyright infringement", .copyright, "lagen (1960:729) om upphovsrätt"),
    ]

    /// What a municipality may have in its guideline besides.
    static let others: [DraftGround] = [
        DraftGround(
            id: "sekretess", name: "Uppgifter som omfattas av sekretess", english: "Information covered by secrecy", category: .secrecy, kind: .otherLaw,
            law: "offentlighets- och sekretesslagen (2009:400)", note: Note("Skriv skälet utan att återge uppgiften.")),
        DraftGround(
            id: "personuppgifter", name: "Personuppgifter som kränker någon", english: "Personal data that violates someone", category: .personalData, kind: .otherLaw,
            law: "artiklarna 5, 6 och 9 i EU:s dataskyddsförordning (2016/679)",
            note: Note("Skriv skälet utan att återge uppgiften.")),
        DraftGround(
            id: "fortal", name: "Förtal och förolämpning", english: "Defamation and insult", category: .defamation, kind: .otherLaw,
            law: "5 kap. 1–3 §§ brottsbalken", note: Note("Hård kritik är inte detsamma som en kränkning.")),
        local("trakasserier", "Trakasserier", "Harassment", .harassment),
        local("pornografi", "Pornografi", "Pornography", .pornography),
        local("svordomar", "Svordomar", "Swearing", .swearwords),
        local("reklam", "Reklam", "Advertising", .advertising),
        local(
            "politik", "Politiska budskap", "Political messages", .politics,
            note: Note(
                "Politiska åsikter hör till yttrandefrihetens kärna. Regeln måste användas lika för alla, vilken åsikt det än gäller.",
                law: "2 kap. 1 § regeringsformen; 5 § förvaltningslagen (2017:900); JO 1248-2008")),
        local("olampligt", "Annat olämpligt", "Other unsuitable content", .unsuitable),
    ]

    private static func crime(
        _ id: String, _ name: String, _ english: String, _ category: ContentCategory, _ law: String, note: Note? = nil
    ) -> DraftGround {
        DraftGround(
            id: id, name: name, english: english, category: category, kind: .obviousCrime, law: "\(act); \(law)", note: note)
    }

    private static func local(
        _ id: String, _ name: String, _ english: String, _ category: ContentCategory, note: Note? = nil
    ) -> DraftGround {
        DraftGround(id: id, name: name, english: english, category: category, kind: .localRule, law: nil, note: note)
    }
}

/// The answers that say what is done with a kind of content.
enum DraftGroundOptions {
    static let remove = options { DraftClause.must("\($0) tas bort.") }
    static let mayRemove = options { DraftClause.may("\($0) får tas bort efter bedömning.") }
    static let refer = options { DraftClause.must("\($0) får stå kvar, och den som skriver hänvisas vidare.") }

    /// Each says on what ground it would go, since only what the act lists must.
    private static func options(_ clause: (String) -> DraftClause) -> [DraftOption] {
        DraftGround.others.map { ground in
            DraftOption(ground.category.phrase.swedish, ground.category.rawValue, clause: clause(ground.name), item: .ground(ground))
        }
    }

    /// What the kinds rest on, for whoever chooses.
    static let help: String = {
        let byKind = GroundKind.allCases.filter { $0 != .obviousCrime }.map { kind in
            let names = DraftGround.others.filter { $0.kind == kind }.map(\.category.phrase.swedish).joined(separator: ", ")
            return kind == .otherLaw ? "En annan lag talar emot: \(names)." : "Bara er egen regel talar emot, så yttrandefriheten måste vägas in: \(names)."
        }
        return byKind.joined(separator: " ")
    }()
}
