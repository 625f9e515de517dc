import Organisation
import Wording

/// Why a change of the register cannot be made as things stand.
public enum RegisterRefusal: MatterRefusal, Equatable {
    /// Somebody has decided on the revision already, or its writer has taken it back.
    case alreadyDecided(ChannelRevision.State)
    /// Both the proposal and what has been published since change these fields, and nobody has chosen between them.
    case conflicts([RevisionField])
    /// Something has been published since the page was shown.
    case changedMeanwhile
    /// The channel is closed, and its entry stands as it was.
    case channelClosed

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .alreadyDecided(.published): "Någon har redan godkänt ändringen. Läs vad som gäller i kanalens historik."
        case .alreadyDecided(.refused): "Någon har redan avslagit ändringen. Läs varför i kanalens historik."
        case .alreadyDecided: "Ändringen har tagits tillbaka och kan inte längre godkännas."
        case .conflicts(let fields):
            "Någon annan har ändrat \(fields.count == 1 ? "samma uppgift" : "samma uppgifter") sedan förslaget skrevs. Välj vad som ska gälla."
        case .changedMeanwhile: "Registret har ändrats medan du läste. Se igenom förslaget igen och godkänn det sedan."
        case .channelClosed: "Kanalen är avslutad. Det som står i registret ändras inte längre."
        }
    }

    private var english: String {
        switch self {
        case .alreadyDecided(.published): "Somebody has approved the change already. Read what holds in the channel's history."
        case .alreadyDecided(.refused): "Somebody has refused the change already. Read why in the channel's history."
        case .alreadyDecided: "The change has been taken back and can no longer be approved."
        case .conflicts(let fields):
            "Somebody else has changed \(fields.count == 1 ? "the same field" : "the same fields") since the proposal was written. Choose what is to stand."
        case .changedMeanwhile: "The register has changed while you were reading. Look at the proposal again, then approve it."
        case .channelClosed: "The channel is closed. What the register says of it does not change any more."
        }
    }
}
