import Organisation
import Wording

/// Why somebody cannot be appointed, or taken off, as things stand.
public enum AppointingRefusal: MatterRefusal, Equatable {
    /// The channel is closed.
    case channelClosed
    /// The role would give whoever acts more than they have.
    case moreThanOwn(Role)
    /// Nothing was chosen.
    case nothingChosen

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .channelClosed: "Kanalen är avslutad, så ingen ny kan läggas till."
        case .moreThanOwn(let role):
            "Som \(role.swedish) skulle du få göra mer än du får nu. Be någon annan som ger roller att lägga till dig."
        case .nothingChosen: "Välj vad som ska tas bort."
        }
    }

    private var english: String {
        switch self {
        case .channelClosed: "The channel is closed, so nobody can be added."
        case .moreThanOwn(let role):
            "As \(role.english) you would be allowed more than you are now. Ask somebody else who gives roles to add you."
        case .nothingChosen: "Choose what is to be taken away."
        }
    }
}
