import Organisation
import Wording

/// Why a report was not taken in, or not settled that way.
public enum ReportRefusal: MatterRefusal, Equatable {
    /// More reports from one network than a person would write.
    case tooMany(minutes: Int)
    /// The field that people do not see was filled in, as programs do.
    case filledTrap
    /// The guideline has no such ground.
    case unknownGround
    /// What was pasted is neither a link nor an account's name.
    case noAccount
    /// The account is one of the municipality's own.
    case isOfficial(String)
    /// The address is the municipality's own website.
    case ownWebsite
    /// The address is a whole platform's, and no account on it.
    case wholePlatform
    /// A mail address or a telephone number is no account.
    case mailOrPhone
    /// A name alone may be anybody's on another platform.
    case onlyName
    /// Somebody has settled it already.
    case alreadyHandled
    /// The account is already judged so.
    case alreadyJudged
    /// Only the coordinator's judgement settles a report of an impostor.
    case judgeTheAccount

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .tooMany(let minutes):
            "Det har kommit många anmälningar från ditt nätverk. Vänta \(minutes) \(minutes == 1 ? "minut" : "minuter") och försök "
                + "igen, eller hör av dig på något av sätten som står under ”Bra att veta”."
        case .filledTrap:
            "Ett dolt fält som ska vara tomt var ifyllt. Ibland fyller webbläsaren i det. Det är tömt nu, så skicka anmälan igen."
        case .unknownGround: "Välj vad det handlar om i listan, eller välj något annat och berätta."
        case .noAccount: "Klistra in kontots adress som den står i webbläsaren, eller skriv kontots namn."
        case .isOfficial(let name): "Kontot är vårt eget: ”\(name)”. Anmäl i stället det som är fel på kanalen."
        case .ownWebsite: "Adressen hör till vår egen webbplats, så den är inget falskt konto. Klistra in adressen till kontot du såg."
        case .wholePlatform:
            "Adressen går till hela plattformen och inte till ett konto. Öppna kontots egen sida och klistra in adressen därifrån."
        case .mailOrPhone:
            "Här anmäler du konton i sociala medier, inte e-postadresser och telefonnummer. Har någon försökt lura dig? Hör av dig till "
                + "oss eller polisanmäl på 114 14. Ett konto på Mastodon skriver du med snabel-a först: @namn@server."
        case .onlyName:
            "Ett namn räcker inte, för någon annan kan ha samma namn på en annan plattform. Öppna kontots sida och klistra in adressen, "
                + "till exempel facebook.com/namnet."
        case .alreadyHandled: "Anmälan är redan hanterad. Ladda om sidan och se vad som gäller nu."
        case .alreadyJudged: "Kontot är redan bedömt så. Ladda om sidan och se vad som gäller nu."
        case .judgeTheAccount: "Anmälan gäller ett misstänkt konto. Bedöm kontot, så är anmälan hanterad."
        }
    }

    private var english: String {
        switch self {
        case .tooMany(let minutes):
            "Many reports have come from your network. Wait \(minutes) \(minutes == 1 ? "minute" : "minutes") and try again, "
                + "or use one of the ways to reach us on the page."
        case .filledTrap:
            "A hidden field that should be empty was filled in. Browsers do that sometimes. It is empty now, so send the report again."
        case .unknownGround: "Choose what it is about in the list, or choose something else and tell us."
        case .noAccount: "Paste the account's address as the browser shows it, or write the account's name."
        case .isOfficial(let name): "The account is the municipality's own: \"\(name)\". Report what is wrong on the channel instead."
        case .ownWebsite: "The address is the municipality's own website, so it is no false account. Paste the address of the account."
        case .wholePlatform:
            "The address is that of the whole platform and not of an account. Open the account's own page and paste its address."
        case .mailOrPhone:
            "Accounts on social media are reported here, not mail addresses and telephone numbers. Has somebody tried to deceive you? "
                + "Get in touch with us, or report it to the police on 114 14. Write a Mastodon account as @name@server."
        case .onlyName:
            "A name is not enough, since somebody else may have it on another platform. Open the account's page and paste its address, "
                + "such as facebook.com/name."
        case .alreadyHandled: "The report has already been handled. Reload the page and see how things stand."
        case .alreadyJudged: "The account has already been judged so. Reload the page and see how things stand."
        case .judgeTheAccount: "The report is about a suspected account. Judge the account, and the report is handled."
        }
    }
}
