import Foundation
import Wording

/// Why a platform did not do what it was asked. Ordered by what a person must do about it.
public enum PlatformError: Error, Hashable, Sendable {
    /// The account's secret is no longer accepted: someone must connect the channel again.
    case signInAgain
    /// The platform has no such entry (any more).
    case notFound
    /// The platform understood and said no, with its own reason if it gave one. Asking again does not help.
    case refused(String?)
    /// The platform wants to be left alone until then. Nothing was done.
    case slowDown(until: Date)
    /// No contact; nothing was done. Asking again later may help.
    case unreachable
    /// The platform may or may not have done what it was asked. Read back before anything else.
    case outcomeUnknown
    /// Something answered, but not in the platform's language: a login page, a proxy, a broken or endless answer.
    case unreadableAnswer
    /// The address leads to a network that this installation may not call. Nothing was done.
    case addressNotAllowed
    /// This kind of platform or connection cannot do that at all.
    case unsupported(Capabilities)
}

extension PlatformError: Explained {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .signInAgain:
            "Plattformen godtar inte längre kontots inloggning. Anslut kanalen på nytt."
        case .notFound:
            "Inlägget finns inte längre på plattformen."
        case .refused(let reason?):
            "Plattformen sade nej: \(reason)"
        case .refused(nil):
            "Plattformen sade nej utan att säga varför. Kontrollera vad kontot får göra där."
        case .slowDown:
            "Plattformen ber oss vänta. Kanalvakt försöker igen senare."
        case .unreachable:
            "Plattformen gick inte att nå. Kanalvakt försöker igen senare."
        case .outcomeUnknown:
            "Det är oklart om plattformen utförde åtgärden. Titta på kanalen innan du gör om den."
        case .unreadableAnswer:
            "Adressen svarade med något som Kanalvakt inte kan läsa. Kontrollera kanalens adress."
        case .addressNotAllowed:
            "Kanalens adress leder till ett internt nät som Kanalvakt inte får anropa. Be it-avdelningen kontrollera adressen."
        case .unsupported:
            "Den här kanalen kan inte göra det."
        }
    }

    private var english: String {
        switch self {
        case .signInAgain:
            "The platform no longer accepts the account's sign-in. Connect the channel again."
        case .notFound:
            "The platform no longer has this entry."
        case .refused(let reason?):
            "The platform said no: \(reason)"
        case .refused(nil):
            "The platform said no without saying why. Check what the account may do there."
        case .slowDown:
            "The platform asks us to wait. Kanalvakt will try again later."
        case .unreachable:
            "The platform could not be reached. Kanalvakt will try again later."
        case .outcomeUnknown:
            "It is not known whether the platform did it. Look at the channel before doing it again."
        case .unreadableAnswer:
            "The address answered with something that Kanalvakt cannot read. Check the channel's address."
        case .addressNotAllowed:
            "The channel's address leads to an internal network that Kanalvakt may not call. Ask the IT department to check it."
        case .unsupported:
            "This channel cannot do that."
        }
    }
}
