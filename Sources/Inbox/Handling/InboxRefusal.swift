import Guidelines
import Organisation
import Wording

/// Why an item cannot be handled that way as things stand, in order of precedence: where several are true, the first is told.
public enum InboxRefusal: MatterRefusal, Equatable {
    /// The municipality wrote it itself.
    case ownWords
    /// It has already been removed from the channel.
    case alreadyRemoved
    /// The ground chosen for its removal forbids answering it on the channel.
    case replyForbidden(clause: String)
    /// Its author or the platform has taken it away, so there is nothing to answer under.
    case notOnChannel
    /// A reply is already on its way.
    case replyUnderWay
    /// A removal is under way or asks how to go on.
    case removalUnderWay
    /// It has been answered already; answering again takes a deliberate choice.
    case alreadyAnswered
    /// It has already been handled in another way than the form shows.
    case alreadyHandled
    /// Its author changed it after the form was shown.
    case changedMeanwhile
    /// The channel's platform takes no replies from Kanalvakt.
    case noReplyOnChannel
    /// The person lacks a title or unit that the signature must have.
    case signatureLacks(SignatureRule.Part)
    /// The colleague chosen holds no role in the channel, and would not find the item.
    case recipientCannotSee(String)
    /// The guideline does not offer that way to settle an item.
    case outcomeNotOffered
    /// There is no reply or removal that waits for such a decision.
    case nothingToSettle

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .ownWords: "Det här har kommunen skrivit själv, så det finns inget att besvara eller ta bort här."
        case .alreadyRemoved: "Inlägget är redan borttaget från kanalen."
        case .replyForbidden(let clause):
            "Inlägget rör uppgifter som inte får besvaras eller kommenteras i kanalen (\(clause)). Kontakta avsändaren på annat sätt."
        case .notOnChannel:
            "Inlägget finns inte längre kvar på kanalen och går därför inte att svara på där. Lämna över det eller avsluta det utan svar."
        case .replyUnderWay: "Ett svar är redan på väg. Vänta tills det har kommit fram, eller avgör först vad som hände med det."
        case .removalUnderWay: "En borttagning pågår redan. Vänta tills den är klar, eller avgör först vad som hände med den."
        case .alreadyAnswered: "Inlägget är redan besvarat. Läs svaret först, och välj sedan att svara igen om det behövs."
        case .alreadyHandled: "Någon annan har hanterat inlägget under tiden. Ladda om sidan och se vad som har hänt."
        case .changedMeanwhile: "Inlägget ändrades medan du skrev. Ladda om sidan, läs den nya lydelsen och försök igen."
        case .noReplyOnChannel: "Kanalen är inte ansluten så att Kanalvakt kan svara där. Svara direkt på kanalen."
        case .signatureLacks(let part): "Svar undertecknas med \(part.swedish), som saknas i dina uppgifter. Be en administratör lägga in det."
        case .recipientCannotSee(let name):
            "\(name) har ingen roll i kanalen och skulle inte hitta inlägget. Välj någon annan, eller be en samordnare ge en roll där."
        case .outcomeNotOffered: "Riktlinjen har inte det sättet att avsluta ett inlägg. Svara på det eller välj ett annat sätt."
        case .nothingToSettle: "Det finns inget oklart utfall att avgöra. Ladda om sidan och se vad som gäller nu."
        }
    }

    private var english: String {
        switch self {
        case .ownWords: "The municipality wrote this itself, so there is nothing to answer or remove here."
        case .alreadyRemoved: "This has already been removed from the channel."
        case .replyForbidden(let clause):
            "This concerns matters that may not be answered or commented on in the channel (\(clause)). Contact the sender by other means."
        case .notOnChannel:
            "This is no longer on the channel and cannot be answered there. Hand it over, or close it without a reply."
        case .replyUnderWay: "A reply is already on its way. Wait until it has arrived, or settle what happened to it first."
        case .removalUnderWay: "A removal is already under way. Wait until it is done, or settle what happened to it first."
        case .alreadyAnswered: "This has already been answered. Read the answer first, then choose to answer again if needed."
        case .alreadyHandled: "Someone else has handled this meanwhile. Reload the page and see what happened."
        case .changedMeanwhile: "This was changed while you wrote. Reload the page, read the new wording and try again."
        case .noReplyOnChannel: "Kanalvakt cannot reply on this channel. Reply on the channel itself."
        case .signatureLacks(let part): "Replies are signed with \(part.english), which your details lack. Ask an administrator to add it."
        case .recipientCannotSee(let name):
            "\(name) holds no role in the channel and would not find the item. Choose someone else, or ask for a role there."
        case .outcomeNotOffered: "The guideline does not offer that way to settle an item. Answer it or choose another way."
        case .nothingToSettle: "There is no unknown outcome to settle. Reload the page and see how things stand."
        }
    }
}
