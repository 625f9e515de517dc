import Wording

extension RuleKey {
    /// What the part of a profile is called to people: "Svarstid".
    public func title(in language: Language) -> String {
        RuleKey.titles[name]?.words(in: language) ?? name
    }

    private static let titles: [String: Phrase] = startingTitles.merging(runningTitles) { first, _ in first }
        .merging(recordTitles) { first, _ in first }

    private static let startingTitles: [String: Phrase] = [
        "document": Phrase("Dokumentet", "The document"), "scope": Phrase("Vad som räknas", "Scope"),
        "approval": Phrase("Vem som beslutar", "Who decides"), "consultation": Phrase("Vem som rådfrågas", "Who is consulted"),
        "startForm": Phrase("Underlag före start", "Paper before start"),
        "resources": Phrase("Resurser", "Resources"), "responsible": Phrase("Ansvarig", "Who answers for a channel"),
        "editors": Phrase("Redaktörer", "Editors"), "politicians": Phrase("Politiker", "Politicians"),
        "accounts": Phrase("Konton", "Accounts"), "register": Phrase("Förteckning", "Register"),
        "reporting": Phrase("Anmälan till förteckningen", "Reporting to the register"),
        "deputy": Phrase("Ersättare", "Deputy"), "access": Phrase("Flera med behörighet", "Several with access"),
        "credentials": Phrase("Inloggningsuppgifter", "Log-in details"),
    ]

    private static let runningTitles: [String: Phrase] = [
        "calendar": Phrase("Bevakning", "Watching"), "reply": Phrase("Svarstid", "Time to answer"),
        "answering": Phrase("Vad som besvaras", "What is answered"), "tone": Phrase("Ton", "Tone"),
        "signature": Phrase("Underskrift", "Signature"), "removal": Phrase("Tid till borttagning", "Time to removal"),
        "grounds": Phrase("Grunder för borttagning", "Grounds for removal"),
        "outcomes": Phrase("Så avslutas ett inlägg", "How an item is settled"),
        "removalList": Phrase("Listans grund", "What the list rests on"), "evidence": Phrase("Bevis", "Evidence"),
        "removedRecords": Phrase("Borttaget som handling", "Removed content as a record"),
        "policeReport": Phrase("Polisanmälan", "Police report"),
        "authorNotice": Phrase("Besked till den som skrev", "Notice to the author"),
        "localAdditions": Phrase("Egna tillägg till listan", "Local additions to the list"),
        "visitorInformation": Phrase("Besökarinformation", "Visitor information"), "crisis": Phrase("Kris", "Crisis"),
        "partyLinks": Phrase("Länkar till partier", "Links to parties"), "activity": Phrase("Aktivitet", "Activity"),
        "closure": Phrase("Avslut av konton", "Closing accounts"), "websiteFirst": Phrase("Webbplatsen först", "Website first"),
        "graphicProfile": Phrase("Grafisk profil", "Graphic profile"),
        "accessibility": Phrase("Tillgänglighet", "Accessibility"), "privateUse": Phrase("Privat användning", "Private use"),
        "lawWatch": Phrase("Lagbevakning", "Law watch"),
    ]

    private static let recordTitles: [String: Phrase] = [
        "records": Phrase("Diarieföring", "Registration"), "order": Phrase("God ordning", "Good order"),
        "directMessages": Phrase("Direktmeddelanden", "Direct messages"),
        "outsideDialogue": Phrase("Dialog på andras sidor", "Dialogue on others' pages"),
        "capture": Phrase("Skärmdump för arkivet", "Captures for the archive"), "disposal": Phrase("Gallring", "Disposal"),
        "publishingPeople": Phrase("Publicera personer", "Publishing people"),
        "controller": Phrase("Personuppgiftsansvar", "Controller"), "policies": Phrase("Lagar och styrdokument", "Laws and documents"),
    ]
}
