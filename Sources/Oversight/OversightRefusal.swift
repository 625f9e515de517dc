import Organisation
import Wording

/// Why something about looking after a channel cannot be done as things stand.
public enum OversightRefusal: MatterRefusal, Equatable {
    /// The channel has a closing case under way.
    case closingUnderWay
    /// The case has ended, or was never begun.
    case noClosingUnderWay
    /// The channel is closed.
    case channelClosed
    /// The guideline does not ask for what was noted.
    case notAsked
    /// Steps that must come first have not been taken.
    case stepsMissing([ClosureStep])
    /// The account would have ended before it was kept and its followers told.
    case stepsOutOfOrder
    /// Messages on the channel wait for somebody.
    case openItems(Int)
    /// The capture needs a picture or a digest.
    case nothingCaptured
    /// There is no such finding any more.
    case noSuchFinding
    /// The finding rests on no clause that lets a reason do instead.
    case noReasonTaken
    /// There is nothing to confirm.
    case nothingToConfirm
    /// The channel shows this already.
    case sameAsBefore

    public func sentence(in language: Language) -> String { language == .sv ? swedish : english }

    private var swedish: String {
        switch self {
        case .closingUnderWay: "Kanalen håller redan på att avslutas. Ladda om sidan och fortsätt där."
        case .noClosingUnderWay: "Inget avslut pågår längre. Ladda om sidan och se vad som gäller nu."
        case .channelClosed: "Kanalen är avslutad. Öppna den igen om den ska användas."
        case .notAsked: "Riktlinjen kräver ingen aktivitetsplan. Välj vad mer du har gått igenom."
        case .stepsMissing(let steps):
            "Några steg är kvar: \(steps.map(\.swedish).joined(separator: ", ")). Gör dem först."
        case .stepsOutOfOrder:
            "Kontot kan inte ha avslutats före den sista kopian, eller innan följarna fick veta. Rätta dagen."
        case .openItems(let count):
            count == 1
                ? "Ett meddelande i kanalen väntar på svar. Svara på det eller lämna över det först."
                : "\(count) meddelanden i kanalen väntar på svar. Svara på dem eller lämna över dem först."
        case .nothingCaptured: "Ladda upp en bild av kanalen, eller skriv kontrollsumman för en kopia som finns någon annanstans."
        case .noSuchFinding: "Bristen finns inte längre. Ladda om sidan."
        case .noReasonTaken: "Riktlinjen säger ska, så ett skäl räcker inte. Gör det som bristen gäller."
        case .nothingToConfirm: "Det finns inget att bekräfta längre. Ladda om sidan."
        case .sameAsBefore: "Det står redan så i registret."
        }
    }

    private var english: String {
        switch self {
        case .closingUnderWay: "The channel is being closed already. Reload the page and go on there."
        case .noClosingUnderWay: "No closing is under way any more. Reload the page and see how things stand."
        case .channelClosed: "The channel is closed. Open it again if it is to be used."
        case .notAsked: "The guideline asks for no activity plan. Choose what else you have looked through."
        case .stepsMissing(let steps):
            "Some steps are left: \(steps.map(\.english).joined(separator: ", ")). Take them first."
        case .stepsOutOfOrder:
            "The account cannot have ended before its last capture, or before the followers were told. Correct the day."
        case .openItems(let count):
            count == 1
                ? "A message on the channel waits for an answer. Answer it or hand it over first."
                : "\(count) messages on the channel wait for an answer. Answer them or hand them over first."
        case .nothingCaptured: "Upload a picture of the channel, or write the digest of a copy that is kept elsewhere."
        case .noSuchFinding: "The finding is no longer there. Reload the page."
        case .noReasonTaken: "The guideline says must, so a reason is not enough. Do what the finding is about."
        case .nothingToConfirm: "There is nothing to confirm any more. Reload the page."
        case .sameAsBefore: "The register says so already."
        }
    }
}

extension ClosureStep {
    fileprivate var swedish: String {
        switch self {
        case .capture: "sista kopian"
        case .followersTold: "att berätta för följarna"
        case .recordsHandedOver: "överlämnandet"
        case .accountEnded: "att avsluta kontot"
        }
    }

    fileprivate var english: String {
        switch self {
        case .capture: "the last capture"
        case .followersTold: "telling the followers"
        case .recordsHandedOver: "handing over the records"
        case .accountEnded: "ending the account"
        }
    }
}
