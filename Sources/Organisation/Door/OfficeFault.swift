import Wording

/// A mistake in Kanalvakt itself, caught at the door before anything was kept.
public enum OfficeFault: Explained, Equatable {
    /// The act neither put anything on the ledger nor said that nothing changed.
    case nothingRecorded(act: String)

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv:
            "Inget sparades, för Kanalvakt kunde inte föra in det i liggaren. Tala med den som sköter Kanalvakt."
        case .en:
            "Nothing was saved, since Kanalvakt could not put it on the ledger. Tell whoever runs Kanalvakt."
        }
    }
}
