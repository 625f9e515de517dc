// What does not belong on the channels, and what is done when it goes.
extension DraftQuestion {
    static let removal: [DraftQuestion] = [
        .pick(
            "borttagning-sagd", .removal, "Vad säger riktlinjen om hur snart otillåtet innehåll tas bort?",
            [
                DraftOption("en bestämd tid", "guideline", clause: DraftStrength.clause("Otillåtet innehåll tas bort inom {borttagningstid}.", "borttagning-styrka")),
                DraftOption("att det ska gå fort", "municipality", clause: DraftStrength.clause("Otillåtet innehåll tas bort {borttagning-ord}.", "borttagning-styrka")),
            ],
            path: "removal.limitSetBy",
            help: "Står det bara ”snabbt” eller liknande, eller inget alls, väljer ni själva en tid i nästa fråga."),
        .open(
            "borttagningstid", .removal, "Hur lång tid får det ta?", .limit, otherwise: .answer("240m"),
            path: "removal.limit",
            help: "240m är 240 minuter när någon är på plats, 1d är en arbetsdag och 24h är 24 timmar på klockan.", example: "24h"),
        .open(
            "borttagning-ord", .removal, "Vilket ord använder riktlinjen?", otherwise: .answer("snabbt"),
            path: "removal.words", help: "Ett eller några få ord.", example: "omgående",
            when: .chosen(["att det ska gå fort"], among: ["borttagning-sagd"])),
        .pick(
            "borttagning-styrka", .removal, "Hur bindande är den tiden?", DraftStrength.options, otherwise: .answer("ska"),
            help: "Ska är en fast gräns. Bör är ”helst” eller ”om möjligt”.", when: .said("borttagning-sagd")),
        .pick(
            "brott", .removal, "Säger riktlinjen att brottsligt innehåll tas bort?",
            [DraftOption("ja", "true", clause: .must("Innehåll som uppenbart är brottsligt tas bort."))],
            otherwise: .answer("ja"),
            help: "De åtta slag som räknas upp i 5 § lagen (1998:112) om ansvar för elektroniska anslagstavlor tas alltid bort: lagen kräver det också om dokumentet inte säger något."),
        .pick(
            "lista", .removal, "Varifrån kommer riktlinjens lista över det som tas bort?",
            DraftOption.all(RemovalListRule.Source.self), path: "removalList.basis",
            clause: .information("Det som tas bort följer {svar}."), help: "Välj det som ligger närmast."),
        .tick(
            "tas-bort", .removal, "Vad mer ska tas bort?", DraftGroundOptions.remove, help: DraftGroundOptions.help),
        .tick(
            "far-tas-bort", .removal, "Vad får tas bort efter bedömning?", DraftGroundOptions.mayRemove,
            help: "Sådant som ”kan komma att tas bort”. Välj inte samma sak som i förra frågan."),
        .tick(
            "hanvisas", .removal, "Vad får stå kvar, medan den som skriver hänvisas vidare?", DraftGroundOptions.refer,
            help: "Till exempel politiska debatter som hänvisas till partierna. Välj inte samma sak som i de två förra frågorna."),
        .pick(
            "hemligt-svar", .removal, "Får hemliga uppgifter besvaras i kanalen?",
            [DraftOption("nej", "true", clause: .must("Hemliga uppgifter besvaras aldrig i kanalen."))],
            otherwise: .answer("nej"), help: "Ett svar kan bekräfta att uppgiften stämmer, så svaret brukar vara nej.",
            when: .chosen([ContentCategory.secrecy.phrase.swedish], among: ["tas-bort", "far-tas-bort", "hanvisas"])),
        .pick(
            "lokala-tillagg", .removal, "Vem ska tillfrågas innan en enskild kanal lägger till något i listan?",
            DraftOption.all(Consulted.self), path: "localAdditions.consults",
            clause: .must("Innan en kanal lägger till något i listan tillfrågas {svar}."),
            help: "Gäller om dokumentet låter en kanal ha egna regler."),
    ]

    static let removing: [DraftQuestion] = [
        .pick(
            "bevis", .removing, "Vad ska sparas innan det tas bort?", DraftReach.options(.must("Innan något tas bort sparas {svar}.")),
            help: "Kanalvakt sparar alltid bevis, utom när dokumentet säger att reklam inte behöver sparas.", carries: ["evidence"]),
        .tick(
            "bevis-vad", .removing, "Vad i det ska sparas?", DraftOption.all(EvidenceKeepingRule.Kept.self),
            otherwise: .answer("innehållet, avsändaren"), path: "evidence.saves", help: "Oftast båda.", when: .said("bevis"),
            isSilentAllowed: false),
        .flag(
            "bevis-lange", .removing, "Ska det sparas tills det får gallras?", path: "evidence.keptUntilDisposal",
            clause: .must("Det som sparas finns kvar tills det får gallras."),
            help: "Svara ja om dokumentet hänvisar till dokumenthanteringsplanen.", when: .said("bevis")),
        .pick(
            "borttaget", .removing, "Vad händer sedan med det borttagna?", DraftOption.all(RemovedRecordsRule.Treatment.self),
            path: "removedRecords.treatment", clause: .must("Det som har tagits bort {svar}."),
            help: "Det som kommunen har tagit bort är fortfarande en allmän handling."),
        .pick(
            "borttaget-diariefors", .removing, "Vilket av det diarieförs?",
            DraftReach.options(.must("Av det som tas bort diarieförs {svar}.")),
            help: "Hemliga uppgifter ska alltid diarieföras enligt 5 kap. 1 § offentlighets- och sekretesslagen.",
            when: .said("borttaget"), carries: ["removedRecords"]),
        .flag(
            "polis", .removing, "Ska brottsligt innehåll polisanmälas?", path: "policeReport",
            clause: .must("Brottsligt innehåll polisanmäls."), help: "Svara ja om dokumentet säger det."),
        .pick(
            "meddela", .removing, "Ska den som skrev få veta att något togs bort?",
            [
                DraftOption("ja", "false", clause: .must("Den som skrev får veta att inlägget har tagits bort.")),
                DraftOption("när det går", "true", clause: .must("Den som skrev får, när det går, veta att inlägget har tagits bort.")),
            ],
            path: "authorNotice.whenPossible", help: "Kanalvakt påminner då den som tar bort."),
    ]
}

/// Which of the removed content something is done with.
enum DraftReach: String, CaseIterable {
    case everything = "allt"
    case notAdvertising = "allt utom reklam"
    case crimeAndSecrecy = "brottsligt och hemligt"
    case crime = "brottsligt"
    case secrecy = "hemligt"

    static func options(_ clause: DraftClause) -> [DraftOption] {
        allCases.map { DraftOption($0.rawValue, $0.rawValue, clause: clause) }
    }

    func covers(_ ground: DraftGround) -> Bool {
        switch self {
        case .everything: true
        case .notAdvertising: ground.category != .advertising
        case .crimeAndSecrecy: ground.kind == .obviousCrime || ground.category == .secrecy
        case .crime: ground.kind == .obviousCrime
        case .secrecy: ground.category == .secrecy
        }
    }
}
