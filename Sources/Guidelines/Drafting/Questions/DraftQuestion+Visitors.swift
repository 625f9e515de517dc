// What visitors are told and shown.
extension DraftQuestion {
    static let visitors: [DraftQuestion] = [
        .tick(
            "besokare", .visitors, "Vad ska besökarna på varje kanal få veta?", DraftVisitorLines.options,
            help: "Lagen kräver de två första: vilka ni är, och att andra kan läsa det som skrivs (3 § lagen (1998:112) om ansvar för elektroniska anslagstavlor). Kanalvakt skriver texterna; du kan ändra dem i filen."),
        .tick(
            "kris", .visitors, "Var finns alltid fakta vid en kris?", DraftOption.all(CrisisRule.Basic.self),
            path: "crisis.basic", clause: .information("Vid en kris finns fakta alltid på {svar}."),
            help: "Välj det som står i dokumentet."),
        .flag(
            "kris-kanaler", .visitors, "Används vardagens kanaler också vid en kris, om de passar?",
            path: "crisis.everydayChannels", clause: .must("Vid en kris används också vardagens kanaler om de passar."),
            help: "Svara ja om dokumentet säger det.", when: .said("kris")),
        .flag(
            "kris-hanvisning", .visitors, "Ska en kanal som inte används visa var informationen finns?", path: "crisis.pointer",
            clause: .must("En kanal som inte används vid en kris visar var informationen finns."),
            help: "Svara ja om dokumentet säger det.", when: .said("kris")),
        .flag(
            "webbplatsen-forst", .visitors, "Är sociala medier bara ett komplement till webbplatsen?", path: "websiteFirst",
            clause: .must("Sociala medier kompletterar webbplatsen och ersätter den inte."), help: "Svara ja om dokumentet säger det."),
        .pick(
            "grafisk-profil", .visitors, "Vad gäller för den grafiska profilen?", DraftOption.all(GraphicProfileRule.Demand.self),
            path: "graphicProfile.demand", clause: .must("Den grafiska profilen {svar}."), help: "Välj det som ligger närmast."),
        .flag(
            "logotyp", .visitors, "Måste logotypen visas?", path: "graphicProfile.logo",
            clause: .must("Kommunens logotyp visas."), help: "Svara ja om dokumentet säger det.", when: .said("grafisk-profil")),
        .flag(
            "sarprofil", .visitors, "Får en godkänd särprofil användas?", path: "graphicProfile.approvedExceptions",
            clause: .may("En godkänd särprofil får användas."), help: "Svara ja om dokumentet säger det.",
            when: .said("grafisk-profil")),
        .pick(
            "tillganglighet", .visitors, "Varifrån kommer kravet på tillgänglighet?", DraftOption.all(AccessibilityRule.Source.self),
            path: "accessibility.basis", clause: .must("För tillgängligheten gäller: {svar}."),
            help: "Lagen om tillgänglighet till digital offentlig service gäller också om dokumentet inte nämner den."),
        .pick(
            "partilankar", .visitors, "Får de politiska partierna en länk?", DraftOption.all(PartyLinkRule.Offer.self),
            path: "partyLinks.offered", clause: .may("Om länkar till de politiska partierna gäller: {svar}."),
            help: "Välj det som står i dokumentet."),
        .open(
            "partilankar-till", .visitors, "Vilka partier?", path: "partyLinks.to",
            help: "Till exempel de som har en plats i fullmäktige.", example: "Partier med en plats i fullmäktige",
            when: .said("partilankar")),
        .open(
            "partilankar-ansvar", .visitors, "Vad ska besökarna läsa bredvid länkarna?", path: "partyLinks.disclaimer",
            clause: .must("Vid länkarna står vad kommunen inte ansvarar för."), help: "Med egna ord.",
            example: "Kommunen ansvarar inte för det som står på partiernas egna sidor.", when: .said("partilankar")),
    ]
}

/// What visitors usually are told, and how Kanalvakt words it.
enum DraftVisitorLines {
    static let options: [DraftOption] = [
        option(
            "vem som är avsändare", "avsandare", [.sender, .unit], "Det här är en kanal från {municipality}. {unit} sköter den.",
            "This is a channel from {municipality}. It is run by {unit}."),
        option(
            "att det blir en allmän handling som andra kan läsa", "allman-handling", [.publicRecord, .visibleToOthers],
            "Det du skriver här kan läsas av alla och blir en allmän handling hos kommunen.",
            "What you write here can be read by anyone and becomes a public record held by the municipality."),
        option("vad kanalen är till för", "syfte", [.purpose], "Syfte: {purpose}", "Purpose: {purpose}"),
        option(
            "vad som inte får finnas där och vad som händer då", "regler", [.prohibited, .consequence],
            "Det här får inte finnas här och tas bort: {prohibited}.",
            "This may not be posted here and is removed: {prohibited}."),
        option(
            "hur man når de ansvariga", "kontakt", [.contact], "Så når du dem som ansvarar för kanalen: {contact}",
            "How to reach those responsible for the channel: {contact}"),
        option(
            "hur man anmäler något olämpligt", "anmal", [.report], "Ser du något olämpligt? Hör av dig till oss: {contact}",
            "Have you seen something unsuitable? Let us know: {contact}"),
    ]

    private static func option(
        _ words: String, _ id: String, _ tells: [VisitorText.Topic], _ text: String, _ english: String
    ) -> DraftOption {
        DraftOption(
            words, id, clause: .must("Besökarna får veta \(words)."),
            item: .visitorLine(id: id, tells: tells, text: text, english: english))
    }
}
