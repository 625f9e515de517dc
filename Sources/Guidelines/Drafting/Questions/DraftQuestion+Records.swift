// Public records, what visitors are told, and how channels are kept up.
extension DraftQuestion {
    static let records: [DraftQuestion] = [
        .tick(
            "diariefors", .records, "Vad av det som kommer in diarieförs?", DraftOption.all(RecordRule.Registered.self),
            path: "records.register", clause: .must("Av det som kommer in diarieförs {svar}."),
            help: "Välj det som står i dokumentet."),
        .tick(
            "diariefors-inte", .records, "Vad behöver inte diarieföras?",
            DraftOption.all(RecordRule.Exempt.self, notes: DraftNotes.exempt),
            path: "records.exempt", clause: .may("Diarieföras behöver inte {svar}."),
            help: "Hemliga uppgifter ska alltid diarieföras, vad dokumentet än säger."),
        .tick(
            "ordning", .records, "Hur ska det som skrivs i kanalerna hållas ordnat?", DraftOption.all(OrderRule.Demand.self),
            path: "order.demands", clause: .must("Det som skrivs hålls ordnat så: {svar}."), help: "Välj det som står i dokumentet."),
        .pick(
            "direktmeddelanden", .records, "Vad säger riktlinjen att direktmeddelanden är?",
            DraftOption.all(DirectMessageRule.Status.self), path: "directMessages.are",
            clause: .information("Ett direktmeddelande till kommunen räknas som {svar}."), help: "Meddelanden som bara kommunen kan läsa."),
        .flag(
            "direkt-flyttas", .records, "Ska direktmeddelanden flyttas till det ordinarie systemet?",
            path: "directMessages.movedToOrdinarySystem",
            clause: .should("Direktmeddelanden flyttas till det ordinarie systemet."), help: "Till exempel myndighetens brevlåda."),
        .flag(
            "direkt-personuppgifter", .records, "Får personuppgifter i direktmeddelanden tas bort?",
            path: "directMessages.personalDataMayGo", clause: .may("Personuppgifter i direktmeddelanden får tas bort."),
            help: "Svara ja om dokumentet säger det."),
        .flag(
            "andras-information", .records, "Undantas det som andra skriver till varandra och som personalen kan se?",
            path: "directMessages.othersInformationExcluded",
            clause: .information("Det som andra skriver till varandra är inte kommunens handling."),
            help: "Svara ja om dokumentet säger att sådant inte är en allmän handling."),
        .tick(
            "andras-sidor", .records, "Vad räknas som allmän handling när kommunen skriver på någon annans sida?",
            DraftOption.all(OutsideDialogueRule.Posts.self), path: "outsideDialogue.covers",
            clause: .information("När kommunen skriver på någon annans sida kan {svar} bli allmän handling."),
            help: "Välj det som står i dokumentet."),
        .open(
            "dokumentera", .records, "Hur många gånger om året dokumenteras kanalernas utseende?", .number,
            path: "capture.timesAYear", clause: .must("Kanalen dokumenteras {svar} gånger om året."),
            help: "En gång i halvåret är 2.", example: "2"),
        .flag(
            "dokumentera-andringar", .records, "Dokumenteras den också vid större ändringar?", path: "capture.atLargerChanges",
            clause: .must("Kanalen dokumenteras också vid större ändringar."), help: "Svara ja om dokumentet säger det.",
            when: .said("dokumentera")),
        .tick(
            "dokumentera-vad", .records, "Vad ska synas?", DraftOption.all(CaptureRule.Content.self), path: "capture.shows",
            clause: .must("Dokumentationen visar {svar}."), help: "Välj det som står i dokumentet.", when: .said("dokumentera")),
        .flag(
            "dokumentera-digitalt", .records, "Ska det sparas digitalt?", path: "capture.digital",
            clause: .must("Dokumentationen sparas digitalt."), help: "Svara ja om dokumentet säger det.",
            when: .said("dokumentera")),
        .pick(
            "gallring", .records, "Vad krävs för att gallra?",
            DraftOption.all(DisposalRule.Decision.self, notes: DraftNotes.disposal),
            path: "disposal.decision", clause: .must("För gallring gäller: {svar}."),
            help: "Gallra är att förstöra en allmän handling, inte att ta bort ett inlägg från kanalen."),
        .pick(
            "personer", .records, "På vilken grund publiceras personer som syns eller nämns?",
            DraftOption.all(PublishingPeopleRule.LegalGround.self, notes: DraftNotes.people), path: "publishingPeople.ground",
            clause: .must("Personer publiceras på den här grunden: {svar}."),
            help: "Samtycke är sällan rätt grund för en myndighet; ofta är det allmänt intresse. Välj ändå det som står i dokumentet."),
        .pick(
            "personuppgiftsansvarig", .records, "Vem är personuppgiftsansvarig för kanalerna?",
            DraftOption.all(ControllerRule.Controller.self), path: "controller.is",
            clause: .must("Personuppgiftsansvarig är {svar}."), help: "Välj det som står i dokumentet."),
    ]

    static let privateUse: [DraftQuestion] = [
        .tick(
            "privat", .privateUse, "Vad säger riktlinjen om de anställdas egen användning?",
            DraftOption.all(PrivateUseRule.Point.self, notes: DraftNotes.privateUse), path: "privateUse.says",
            clause: .information("Om de anställdas egen användning står: {svar}."), help: "Välj det som står i dokumentet.")
    ]

    static let upkeep: [DraftQuestion] = [
        .flag(
            "levande", .upkeep, "Ska kanalen hållas levande med inlägg?", path: "activity",
            clause: .must("Kanalen hålls levande med nya inlägg."), help: "Svara ja om dokumentet säger det."),
        .tick(
            "avslutas", .upkeep, "När ska en kanal avslutas?", DraftOption.all(ClosureRule.Cause.self), path: "closure.when",
            clause: .must("Kanalen avslutas {svar}."), help: "Välj det som står i dokumentet."),
        .flag(
            "avslut-anmals", .upkeep, "Ska ett avslut anmälas?", path: "closure.endReported",
            clause: .must("När en kanal avslutas anmäls det."), help: "Svara ja om dokumentet säger det."),
        .flag(
            "bevakar-lagen", .upkeep, "Följer den som samordnar lagar och rekommendationer?", value: "coordinator",
            path: "lawWatch.by", clause: .must("Den som samordnar följer lagar och rekommendationer."),
            help: "Svara ja om dokumentet säger det."),
        .tick(
            "nyheter-sprids", .upkeep, "Hur sprids nyheter om reglerna?", DraftOption.all(LawWatchRule.Way.self),
            path: "lawWatch.spreads", clause: .must("Nyheter om reglerna sprids genom {svar}."),
            help: "Välj det som står i dokumentet."),
        .flag(
            "kan-medierna", .upkeep, "Ska den som samordnar vara kunnig om medierna?", path: "lawWatch.knows",
            clause: .must("Den som samordnar är kunnig om medierna."), help: "Svara ja om dokumentet säger det."),
        .open(
            "styrdokument", .upkeep, "Vilka andra styrdokument hänvisar riktlinjen till?", .texts, path: "policies",
            clause: .information("Riktlinjen hänvisar till {svar}."), help: "Skriv deras namn med komma emellan.",
            example: "Kommunikationspolicy, Informationssäkerhetspolicy"),
    ]
}
