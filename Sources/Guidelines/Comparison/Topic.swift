/// Something that guidelines for social media take a stand on, so that two municipalities can be compared.
public enum Topic: String, CaseIterable, Sendable, Codable {
    // Starting a channel.
    case scope, approval, consultation, startForm, resources, register, reporting, namedInNotice
    // People.
    case responsible, editors, politicians, accounts, continuity, credentials
    // Watching and answering.
    case watching, reply, answering, signature, tone
    // Removing.
    case removalTime, removalList, swearwords, pornography, advertising, politics, localAdditions
    case evidence, removedRecords, policeReport, authorNotice
    // Records and personal data.
    case records, order, directMessages, outsideDialogue, capture, disposal, publishingPeople, controller
    // What the channels show.
    case visitorInformation, crisis, websiteFirst, graphicProfile, accessibility, partyLinks, privateUse
    // Upkeep.
    case activity, closure, lawWatch, policies

    /// What it is called.
    public var phrase: Phrase {
        switch self {
        case .scope: Phrase("Vilka medier", "Which media")
        case .approval: Phrase("Vem beslutar om ett konto", "Who decides on an account")
        case .consultation: Phrase("Vem rådfrågas om ett konto", "Who is consulted on an account")
        case .startForm: Phrase("Underlag före start", "Paper needed before the start")
        case .resources: Phrase("Resurser och utvärdering", "Resources and evaluation")
        case .register: Phrase("Offentlig förteckning", "Public register")
        case .reporting: Phrase("Anmälan av konton", "Reporting of accounts")
        case .namedInNotice: Phrase("Namn i anmälan", "Names in the notice")
        case .responsible: Phrase("Vem ansvarar för ett konto", "Who answers for an account")
        case .editors: Phrase("Vem utser redaktörer", "Who appoints editors")
        case .politicians: Phrase("Politiker som kontoansvariga", "Politicians running accounts")
        case .accounts: Phrase("I vems namn man skriver", "In whose name one writes")
        case .continuity: Phrase("Ersättare och kontinuitet", "Deputies and continuity")
        case .credentials: Phrase("Förvaring av inloggningar", "Deposit of log-ins")
        case .watching: Phrase("Bevakningstider", "Hours of watch")
        case .reply: Phrase("Svarstid", "Reply time")
        case .answering: Phrase("Måste allt besvaras", "Must everything be answered")
        case .signature: Phrase("Underskrift på svar", "Signature of replies")
        case .tone: Phrase("Ton", "Tone")
        case .removalTime: Phrase("Tid för borttagning", "Time for removal")
        case .removalList: Phrase("Lista över det som tas bort", "List of what is removed")
        case .swearwords: Phrase("Svordomar", "Swearwords")
        case .pornography: Phrase("Pornografi", "Pornography")
        case .advertising: Phrase("Reklam", "Advertising")
        case .politics: Phrase("Politiskt innehåll", "Political content")
        case .localAdditions: Phrase("Egna tillägg till listan", "Local additions to the list")
        case .evidence: Phrase("Bevis före borttagning", "Evidence before removal")
        case .removedRecords: Phrase("Registrering av borttaget", "Registration of what is removed")
        case .policeReport: Phrase("Polisanmälan", "Police report")
        case .authorNotice: Phrase("Besked till den som skrev", "Notice to the author")
        case .records: Phrase("Diarieföring av inlägg", "Registration of posts")
        case .order: Phrase("Ordning", "Order")
        case .directMessages: Phrase("Direktmeddelanden", "Direct messages")
        case .outsideDialogue: Phrase("Dialog på andras sidor", "Dialogue on others' pages")
        case .capture: Phrase("Skärmdumpar av kanalen", "Captures of the channel")
        case .disposal: Phrase("Gallring", "Disposal")
        case .publishingPeople: Phrase("Publicering av människor", "Publishing people")
        case .controller: Phrase("Personuppgiftsansvarig", "Controller")
        case .visitorInformation: Phrase("Information till besökare", "Information to visitors")
        case .crisis: Phrase("Kris", "Crisis")
        case .websiteFirst: Phrase("Webbplatsen först", "Website first")
        case .graphicProfile: Phrase("Grafisk profil", "Graphic profile")
        case .accessibility: Phrase("Tillgänglighet", "Accessibility")
        case .partyLinks: Phrase("Länkar till partier", "Party links")
        case .privateUse: Phrase("Privat användning", "Private use")
        case .activity: Phrase("Aktivitet", "Activity")
        case .closure: Phrase("Konton som avslutas", "Accounts that end")
        case .lawWatch: Phrase("Bevakning av regler", "Watch over rules")
        case .policies: Phrase("Lagar och styrdokument", "Laws and governing documents")
        }
    }
}
