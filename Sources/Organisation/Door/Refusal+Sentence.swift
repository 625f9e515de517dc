import Wording

extension Refusal {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .notSignedIn: "Du är inte inloggad. Logga in och försök igen."
        case .waitBeforeSignIn(let seconds):
            "Det har blivit för många försök att logga in. Vänta \(Self.swedishWait(seconds)) och försök igen."
        case .signInsBusy: "Många loggar in just nu. Vänta en liten stund och försök igen."
        case .wrongNameOrPassword:
            "Användarnamnet eller lösenordet stämmer inte. Kontrollera båda och försök igen."
        case .hasLeft(let lastDay):
            "Din sista arbetsdag var \(lastDay), så du kommer inte in längre. Är dagen fel? Be din chef eller en administratör att rätta den."
        case .formExpired: "Formuläret hade blivit för gammalt och inget sparades. Ladda om sidan och försök igen."
        case .notFound: "Det du söker finns inte, eller så har du inte tillgång till det."
        case .missingRight(let right, let channel): Self.swedishMissing(right, channel: channel)
        case .missingPost(let post, let unit):
            "Beslutet fattas av den som är \(post.swedish) för \(unit), och det är inte du. Be den personen om hjälp."
        case .mayNotGive(let role): Self.swedishMayNotGive(role)
        case .systemMayNot(let part, let right):
            "Den automatiska delen ”\(part)” får inte \(right.swedish). En inloggad person behöver göra det."
        case .againstRule(let clause, let summary):
            "Det går inte, eftersom riktlinjen säger i punkt \(clause): \(summary) Gör på det sättet i stället."
        case .invalid(let problems): problems.map { $0.sentence(in: .sv) }.joined(separator: " ")
        case .taken(let field): "\(field) används redan. Välj något annat."
        case .roleIsForAllChannels(let role):
            "Rollen \(role.swedish) gäller alltid alla kanaler. Ge den utan att ange kanal."
        case .personInactive: "Personen är avstängd. Öppna kontot igen först."
        case .lastAdministrator:
            "Det här är den sista administratören. Gör någon annan till administratör först."
        }
    }

    private var english: String {
        switch self {
        case .notSignedIn: "You are not signed in. Sign in and try again."
        case .waitBeforeSignIn(let seconds):
            "There have been too many failed sign-ins. Wait \(seconds) seconds and try again."
        case .signInsBusy: "Many people are signing in at this moment. Wait a little and try again."
        case .wrongNameOrPassword: "The username or the password is wrong. Check both and try again."
        case .hasLeft(let lastDay):
            "Your last day at work was \(lastDay), so you can no longer get in. Is the day wrong? Ask your manager or an administrator to correct it."
        case .formExpired: "The form had become too old and nothing was saved. Reload the page and try again."
        case .notFound: "What you are looking for does not exist, or you have no access to it."
        case .missingRight(let right, let channel): Self.englishMissing(right, channel: channel)
        case .missingPost(let post, let unit):
            "This is decided by the \(post.english) for \(unit), which you are not. Ask that person for help."
        case .mayNotGive(let role):
            "You may not give or take back the role \(role.english). \(Self.englishAsk(Self.givers(of: role)))"
        case .systemMayNot(let part, let right):
            "The automatic part \"\(part)\" has no right to \(right.english). Someone signed in has to do it."
        case .againstRule(let clause, let summary):
            "This cannot be done, since the guideline says in clause \(clause): \(summary) Do it that way instead."
        case .invalid(let problems): problems.map { $0.sentence(in: .en) }.joined(separator: " ")
        case .taken(let field): "\(field) is already used. Choose another."
        case .roleIsForAllChannels(let role):
            "The role \(role.english) always holds for all channels. Give it without naming a channel."
        case .personInactive: "The person is deactivated. Reactivate them first."
        case .lastAdministrator:
            "This is the last administrator. Make someone else administrator first."
        }
    }
}

extension Refusal {
    private static func swedishMissing(_ right: Right, channel: String?) -> String {
        let place = channel.map { " i kanalen ”\($0)”" } ?? ""
        guard !right.roles.isEmpty else { return "Bara Kanalvakt självt får \(right.swedish)\(place)." }
        let roles = list(right.roles.map(\.swedish), last: "och")
        return "Du saknar rätten att \(right.swedish)\(place). Den följer med "
            + "\(right.roles.count == 1 ? "rollen" : "rollerna") \(roles). \(swedishAsk(right.givers))"
    }

    private static func englishMissing(_ right: Right, channel: String?) -> String {
        let place = channel.map { " in the channel \"\($0)\"" } ?? ""
        guard !right.roles.isEmpty else { return "Only Kanalvakt itself may \(right.english)\(place)." }
        let roles = list(right.roles.map(\.english), last: "and")
        return "You lack the right to \(right.english)\(place). It comes with the "
            + "\(right.roles.count == 1 ? "role" : "roles") \(roles). \(englishAsk(right.givers))"
    }

    private static func swedishMayNotGive(_ role: Role) -> String {
        "Du får inte ge eller ta tillbaka rollen \(role.swedish). \(swedishAsk(givers(of: role)))"
    }

    private static func givers(of role: Role) -> [Role] {
        Role.allCases.filter { $0.mayGive.contains(role) }
    }

    private static func swedishAsk(_ givers: [Role]) -> String {
        "Be en \(list(givers.map(\.swedish), last: "eller")) om hjälp."
    }

    private static func englishAsk(_ givers: [Role]) -> String {
        "Ask a \(list(givers.map(\.english), last: "or")) for help."
    }

    /// "chef, redaktör och ersättare".
    private static func list(_ words: [String], last: String) -> String {
        guard let end = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
    }

    private static func swedishWait(_ seconds: Int) -> String {
        switch seconds {
        case ...1: "en sekund"
        case ..<90: "\(seconds) sekunder"
        default: "\((seconds &+ 59) / 60) minuter"
        }
    }
}
