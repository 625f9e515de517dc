import Organisation
import Wording
import WorkingTime

extension Finding {
    /// The finding in one plain Swedish sentence.
    ///
    /// - Parameters:
    ///   - name: the name of the person it is about; nil when it is about nobody.
    ///   - naming: whether those whom it waits for are named.
    public func sentence(_ name: String?, naming: Bool = true) -> String {
        let who = name ?? "Någon"
        switch kind {
        case .takenOver: return "Någon annan kan ha tagit över kontot."
        case .noResponsible: return "Ingen är ansvarig för kanalen."
        case .responsibleDeactivated: return "\(who) är ansvarig men har ett avstängt konto."
        case .noEditor: return "Kanalen har ingen redaktör."
        case .politicianAnswers: return "\(who) är förtroendevald och ska inte ansvara för kanalen."
        case .noDeputy: return "\(who) är ensam redaktör och har ingen ersättare."
        case .absenceUncovered: return isAhead ? "\(who) blir borta \(period) och ingen ersättare är på plats då." : "\(who) är borta \(period) och ingen ersättare är på plats."
        case .tooFewWithAccess: return tooFew
        case .leaverListed: return isAhead ? "\(who) slutar \(dayWords) och står kvar på kanalen." : "\(who) slutade \(dayWords) och står kvar på kanalen."
        case .privateProfile: return "\(who) sköter kanalen med en privat profil."
        case .documentsUnread: return unread
        case .decisionMissing: return "Det står inte vem som har beslutat om kanalen, eller när."
        case .evaluationPassed: return "Kanalen skulle ha utvärderats \(dayWords)."
        case .evaluationUndated: return undated
        case .reviewDue: return "Ingen har bekräftat på ett år att kanalen behövs och är rätt skött."
        case .graphicProfileUnchecked: return "Ingen har kontrollerat att kanalens bild följer den grafiska profilen."
        case .graphicProfileBroken: return "Kanalens bild följde inte den grafiska profilen när den kontrollerades."
        case .credentialsNotDeposited: return credentials(naming)
        case .noCustodianKey: return noKey(naming)
        case .reportWaiting: return reported
        case .activityPlanMissing: return "Aktivitetsplanen är inte inlämnad."
        case .visitorInformationUnchecked: return text == "old" ? "Det är ett år sedan någon kontrollerade informationen till besökarna." : "Ingen har kontrollerat att kanalen visar informationen till besökarna."
        case .visitorInformationMissing: return "Kanalen saknade information till besökarna när den kontrollerades."
        case .visitorInformationOutdated: return "Informationen till besökarna har ändrats sedan den kontrollerades på kanalen."
        case .listNotShown: return listNotShown
        case .listOutdated: return "Listan över kanaler har ändrats sedan den lades ut i kanalen."
        case .notLinkedToWebsite: return "Kanalens sida länkar inte till kommunens webbplats."
        case .notListedOnWebsite: return "Webbplatsens lista länkar inte till kanalen."
        case .linksNeedLook: return "Kanalvakt kunde inte se om länkarna finns. Titta själv och skriv upp vad du ser."
        case .identityChanged: return "Kontot kallar sig nu ”\(text)” på plattformen. Kontrollera att det fortfarande är ert."
        case .inactive: return inactive
        case .activityUnknown: return unknown
        case .contactLost: return "Kanalvakt når inte kanalen sedan \(number == 1 ? "en dag" : "\(number) dagar")."
        case .answersLate: return number == 1 ? "Ett meddelande har väntat för länge på svar." : "\(number) meddelanden har väntat för länge på svar."
        case .illKept: return "Kanalen har inte skötts enligt reglerna på \(number) dagar."
        case .closingStalled: return "Avslutet har pågått i \(number) dagar."
        }
    }

    private var undated: String {
        dayWords.isEmpty
            ? "Det finns ingen dag för när kanalen ska utvärderas."
            : "Kanalen utvärderades \(dayWords). Det finns ingen dag för nästa gång."
    }

    private var inactive: String {
        guard case .silence(let days, let life) = detail else { return "Kommunen har inte skrivit något på länge." }
        return "Kommunen har inte skrivit något på \(days) dagar. \(life.sentence)"
    }

    private var unknown: String {
        if case .day(let day) = detail { return "Sedan \(day.inWords) vet ingen om kommunen skriver i kanalen. Titta efter, och skriv upp vilken dag ni senast lade ut något." }
        return "Ingen har sagt om kommunen skriver i kanalen. Titta efter, och skriv upp vilken dag ni senast lade ut något."
    }

    private var unread: String {
        guard case .count(let number, let all) = detail else { return "Någon har inte läst styrdokumenten." }
        return "\(number) av \(all) som sköter kanalen har styrdokument kvar att läsa."
    }

    private var tooFew: String {
        guard case .count(let number, let wanted) = detail else { return "För få har åtkomst till kontot." }
        return number == 0
            ? "Ingen har antecknats med åtkomst till kontot. Det ska alltid vara minst \(wanted)."
            : "\(number) har åtkomst till kontot. Det ska alltid vara minst \(wanted)."
    }

    private func credentials(_ naming: Bool) -> String {
        switch text {
        case "opened": "Inloggningen i förvar har öppnats och behöver bytas."
        case "unreadable": "Ingen förvarare kan öppna inloggningen i förvar."
        case "left": "Någon som kan öppna inloggningen i förvar, eller som lämnade den, har slutat."
        case "unsealed": "En förvarare kan inte öppna inloggningen i förvar."
        case "old": "Inloggningen i förvar är mer än ett år gammal."
        default: "Kontots inloggning är inte lämnad i förvar.\(naming && !names.isEmpty ? " När den är lämnad kan den öppnas av \(names)." : "")"
        }
    }

    private func noKey(_ naming: Bool) -> String {
        if names.isEmpty { return "Kontots inloggning kan inte lämnas i förvar, för ingen är förvarare. Minst två behöver utses." }
        let waits = "Kontots inloggning kan inte lämnas i förvar förrän en förvarare har gjort sin nyckel."
        return naming ? "\(waits) Förvarare är \(names)." : waits
    }

    private var reported: String {
        guard case .reports(let count, let removeBy, _) = detail else { return "En anmälan från allmänheten väntar." }
        let waits = count == 1 ? "En anmälan från allmänheten väntar." : "\(count) anmälningar från allmänheten väntar."
        return removeBy.map { "\(waits) Det som ska tas bort ska vara borta senast \($0)." } ?? waits
    }

    /// "Samir Haddad och Kerstin Lund"; empty where there is nobody.
    private var names: String {
        guard case .people(let names) = detail else { return "" }
        return names.listed(.and, in: .sv)
    }

    private var listNotShown: String {
        switch text {
        case "lacking": "Listan över kanaler stod inte i kanalen när den kontrollerades."
        case "old": "Det är ett år sedan någon kontrollerade att listan över kanaler står i kanalen."
        default: "Ingen har kontrollerat att listan över kanaler står i kanalen."
        }
    }

    private var number: Int {
        switch detail {
        case .days(let days): days
        case .count(let count, _): count
        default: 0
        }
    }

    private var text: String {
        if case .text(let text) = detail { text } else { "" }
    }

    private var dayWords: String {
        if case .day(let day) = detail { day.inWords } else { "" }
    }

    private var period: String {
        guard case .period(let from, let to) = detail else { return "" }
        return to.map { $0 == from ? from.inWords : "\(from.inWords) – \($0.inWords)" } ?? "från \(from.inWords)"
    }
}
