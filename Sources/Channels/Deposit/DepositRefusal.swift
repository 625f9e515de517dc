import Organisation
import Wording

/// Why something cannot be done with a deposit that way.
public enum DepositRefusal: MatterRefusal, Equatable {
    /// Nobody could ever open it.
    case noCustodian
    /// Somebody else deposited, or a custodian made a key, at the same moment.
    case changedMeanwhile
    /// The channel has nothing deposited.
    case noDeposit
    /// The channel is closed, so nothing new is deposited for it.
    case channelClosed
    /// The custodian has no key.
    case noKey
    /// The deposit is older than the custodian's key, or was made before the person became custodian.
    case notSealedToYou
    /// Opening is asked for already.
    case alreadyAsked
    /// Whoever asks cannot also approve: it takes two people.
    case samePerson
    /// It has been decided, opened or overtaken already.
    case notWaiting
    /// Nobody has approved it.
    case notApproved
    /// The time to decide or to open has passed.
    case expired
    /// Whoever approved is no longer a custodian.
    case approvalGone
    /// The passphrase is another.
    case wrongPassphrase
    /// Too many wrong passphrases.
    case waitBeforePassphrase(seconds: Int)
    /// The passphrase was right, but what is stored does not open.
    case damaged

    public func sentence(in language: Language) -> String {
        language == .sv ? swedish : english
    }

    private var swedish: String {
        switch self {
        case .noCustodian:
            "Ingen förvarare har någon nyckel än, så ingen skulle kunna öppna förvaret. Be en förvarare göra sin nyckel först."
        case .changedMeanwhile: "Något ändrades medan du skrev. Inget sparades. Försök igen."
        case .noDeposit: "Kanalen har ingen inloggning i förvar."
        case .channelClosed: "Kanalen är avslutad. Det går inte att lämna något nytt i förvar för den."
        case .noKey: "Du har ingen nyckel än. Gör en på sidan Din nyckel."
        case .notSealedToYou:
            "Förvaret lämnades innan du hade den nyckel som du har nu, så du kan inte öppna det. Be en annan förvarare."
        case .alreadyAsked: "Någon har redan bett om att få öppna förvaret. Gå till den begäran i stället."
        case .samePerson: "Det krävs två personer. Den som bad om att få öppna kan inte också godkänna. Be en annan förvarare."
        case .notWaiting: "Begäran är redan avgjord. Ladda om sidan och se vad som gäller nu."
        case .notApproved: "En förvarare behöver godkänna först."
        case .expired: "Tiden har gått ut. Be om att få öppna igen."
        case .approvalGone: "Den som godkände är inte förvarare längre, så godkännandet gäller inte. Be om att få öppna igen."
        case .wrongPassphrase: "Lösenfrasen stämmer inte. Kontrollera den och försök igen."
        case .waitBeforePassphrase(let seconds):
            "Det har blivit för många försök med fel lösenfras. Vänta \(Self.wait(seconds)) och försök igen."
        case .damaged: "Det som ligger i förvar går inte att öppna. Det är skadat eller flyttat. Tala med den som sköter Kanalvakt."
        }
    }

    private static func wait(_ seconds: Int) -> String {
        seconds < 90 ? "\(seconds) sekunder" : "\((seconds &+ 59) / 60) minuter"
    }

    private var english: String {
        switch self {
        case .noCustodian: "No custodian has a key yet, so nobody could open the deposit. Ask a custodian to make one first."
        case .changedMeanwhile: "Something changed while you wrote. Nothing was saved. Try again."
        case .noDeposit: "The channel has no sign-in deposited."
        case .channelClosed: "The channel is closed. Nothing new can be deposited for it."
        case .noKey: "You have no key yet. Make one on the page for your key."
        case .notSealedToYou:
            "This was deposited before you had the key that you have now, so you cannot open it. Ask another custodian."
        case .alreadyAsked: "Somebody has asked to open the deposit already. Go to that request instead."
        case .samePerson: "It takes two people. Whoever asked cannot approve as well. Ask another custodian."
        case .notWaiting: "The request has been decided already. Reload the page and see how things stand."
        case .notApproved: "A custodian has to approve first."
        case .expired: "The time has run out. Ask to open it again."
        case .approvalGone: "Whoever approved is no longer a custodian, so the approval does not hold. Ask to open it again."
        case .wrongPassphrase: "The passphrase is wrong. Check it and try again."
        case .waitBeforePassphrase(let seconds):
            "There have been too many wrong passphrases. Wait \(seconds) seconds and try again."
        case .damaged: "What is deposited cannot be opened. It is damaged or has been moved. Tell whoever runs Kanalvakt."
        }
    }
}
