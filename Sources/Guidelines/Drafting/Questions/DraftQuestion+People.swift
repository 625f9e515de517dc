// Who decides, answers and takes over, and where the public finds the channels.
extension DraftQuestion {
    static let start: [DraftQuestion] = [
        .pick(
            "beslutar", .start, "Vem bestämmer att en kanal får startas?", DraftOption.all(ApprovalRule.Decider.self),
            path: "approval.decidedBy", clause: .must("När en kanal ska startas gäller att {svar}."),
            help: "Välj det som ligger närmast."),
        .flag(
            "radgor", .start, "Ska den som bestämmer först rådgöra med den som samordnar?", value: "coordinator",
            path: "consultation.with", clause: .must("Före beslutet tillfrågas den som samordnar sociala medier."),
            help: "Svara ja om till exempel kommunikationsavdelningen ska tillfrågas.", when: .said("beslutar")),
        .flag(
            "radet-ett-steg", .start, "Är rådet ett eget steg, som inget beslut får gå förbi?", path: "consultation.ownStep",
            clause: .must("Inget beslut fattas innan rådet har kommit."),
            help: "Svara nej om den som bestämmer får gå vidare när inget råd kommer.", when: .said("radgor")),
        .flag(
            "officiell", .start, "Är en kanal utan beslut inte officiell?", path: "approval.officialOnlyWhenApproved",
            clause: .information("En kanal som ingen har beslutat om är inte officiell."),
            help: "Svara ja om dokumentet säger det.", when: .said("beslutar")),
        .pick(
            "startpapper", .start, "Vilket papper krävs innan en kanal startas?", DraftOption.all(StartFormRule.Kind.self),
            path: "startForm.kind", clause: .must("Innan en kanal startas krävs det här underlaget: {svar}."),
            help: "Kanalvakt gör ett formulär av det, med frågorna nedan."),
        .tick(
            "startfragor", .start, "Vad ska stå i det?", DraftStartForm.options,
            otherwise: .answer("syfte, målgrupp, vem som bevakar"),
            help: "Varje val blir en fråga i formuläret.", when: .said("startpapper"), isSilentAllowed: false),
        .pick(
            "startpapper-till", .start, "Vem lämnas det till?", DraftOption.all(Keeper.self), path: "startForm.handedTo",
            clause: .must("Underlaget lämnas till {svar}."), help: "Den som tar emot och förvarar det.",
            when: .said("startpapper")),
        .tick(
            "resurser", .start, "Vad måste verksamheten ha innan den startar?", DraftOption.all(ResourceRule.Demand.self),
            path: "resources.demands", clause: .must("Före start ser verksamheten till att det finns {svar}."),
            help: "Välj det som står i dokumentet."),
    ]

    static let people: [DraftQuestion] = [
        .pick(
            "ansvarar", .people, "Vem ansvarar för en verksamhets kanal?", DraftOption.all(ResponsibleRule.Answerable.self),
            path: "responsible.unitChannels", clause: .must("Ansvarig för en verksamhets kanal är {svar}."),
            help: "Den som svarar för att kanalen sköts."),
        .pick(
            "ansvarar-gemensamma", .people, "Vem ansvarar för hela kommunens gemensamma kanaler?",
            DraftOption.all(ResponsibleRule.SharedAnswerable.self), path: "responsible.sharedChannels",
            clause: .must("Ansvarig för gemensamma kanaler är {svar}."), help: "Kanaler som inte hör till en enda verksamhet.",
            when: .said("ansvarar")),
        .pick(
            "utser", .people, "Vem utser dem som får skriva i kanalen?", DraftOption.all(EditorRule.Appointer.self),
            path: "editors.appointedBy", clause: .must("För dem som skriver i kanalen gäller att {svar}."),
            help: "Den som ger någon uppdraget."),
        .flag(
            "utser-gemensamma", .people, "Utser den som samordnar dem som får skriva i gemensamma kanaler?",
            value: "coordinator", path: "editors.sharedChannels",
            clause: .must("Den som samordnar utser dem som skriver i gemensamma kanaler."),
            help: "Svara ja om dokumentet säger det.", when: .said("utser")),
        .pick(
            "politiker", .people, "Får politiker ansvara för kommunens kanaler?",
            [
                DraftOption("nej", "false", clause: .must("Politiker ansvarar inte för kommunens kanaler.")),
                DraftOption("ja", "true", clause: .may("Politiker får ansvara för kommunens kanaler.")),
            ],
            path: "politicians.mayAnswerForChannels",
            help: "Svarar du nej hindrar Kanalvakt att en förtroendevald blir ansvarig."),
        .flag(
            "politiker-egna", .people, "Hänvisas politiker till sitt partis egna kanaler?", path: "politicians.ownChannels",
            clause: .should("Politiker använder hellre sitt partis kanaler."), help: "Svara ja om dokumentet säger det.",
            when: .said("politiker")),
        .flag(
            "privata-profiler", .people, "Ska privata profiler undvikas i tjänsten?", path: "accounts.privateProfilesAvoided",
            clause: .should("Privata profiler undviks i tjänsten."),
            help: "Svara ja om den som skriver åt kommunen inte ska göra det från ett eget konto."),
        .flag(
            "kommunen-avsandare", .people, "Ska allt skrivas med kommunen som avsändare?", path: "accounts.asMunicipality",
            clause: .must("Alla inlägg och svar har kommunen som avsändare."), help: "Svara ja om dokumentet säger det."),
        .pick(
            "ersattare", .people, "Måste någon kunna ta över när den som sköter kanalen är borta?",
            DraftOption.all(DeputyRule.Occasion.self), path: "deputy.when", clause: .must("Kanalen har {svar}."),
            help: "Det kan gälla alla, eller bara den som är ensam om en kanal."),
        .open(
            "atkomst", .people, "Hur många måste alltid ha åtkomst till kanalen?", .number, path: "access.people",
            clause: .must("Minst {svar} personer har alltid åtkomst till kanalen."), help: "Skriv antalet personer.", example: "2"),
        .flag(
            "atkomst-ersatts", .people, "Ska den som slutar ersättas skyndsamt?", path: "access.replaceLeavers",
            clause: .must("När någon av dem slutar utses en ny person skyndsamt."), help: "Svara ja om dokumentet säger det.",
            when: .said("atkomst")),
        .pick(
            "inloggning", .people, "Var förvaras inloggningsuppgifterna?", DraftOption.all(Keeper.self),
            path: "credentials.keptBy", clause: .must("Inloggningsuppgifterna förvaras hos {svar}."),
            help: "Gäller om dokumentet säger att de ska lämnas till någon. Att flera har egna konton är säkrare."),
    ]

    static let register: [DraftQuestion] = [
        .tick(
            "forteckning", .register, "Var ska det stå vilka kanaler kommunen har?", DraftOption.all(RegisterRule.Place.self),
            path: "register.places", clause: .must("Kommunens kanaler förtecknas på {svar}."),
            help: "Förteckningen visar allmänheten vilka kanaler som är officiella."),
        .flag(
            "forteckning-skots", .register, "Sköts förteckningen av den som samordnar?", value: "coordinator",
            path: "register.keptBy", clause: .must("Den som samordnar håller förteckningen aktuell."),
            help: "Svara ja om dokumentet säger det.", when: .said("forteckning")),
        .flag(
            "forteckning-syfte", .register, "Säger riktlinjen vad förteckningen är till för?", path: "register.purposeTold",
            clause: .information("Förteckningen visar vilka kanaler som är officiella."),
            help: "Svara ja om dokumentet förklarar varför den finns.", when: .said("forteckning")),
        .tick(
            "anmala", .register, "När ska en kanal anmälas till den som samordnar?", DraftOption.all(ReportingRule.Moment.self),
            path: "reporting.when", clause: .must("Kanalen anmäls {svar}."), help: "Välj det som står i dokumentet."),
        .tick(
            "anmala-vad", .register, "Vad ska stå i anmälan?", DraftOption.all(ReportingRule.Named.self),
            path: "reporting.names", clause: .must("Anmälan innehåller {svar}."), help: "Välj det som står i dokumentet.",
            when: .said("anmala")),
    ]
}
