import Wording

/// A mistake in Kanalvakt or its database, not in what a person did.
public enum InboxFault: Explained, Equatable {
    /// A row that another row points at is missing.
    case missingRow(table: String)

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Kanalvakt kan inte läsa det som är lagrat. Be it-avdelningen kontrollera att rätt version körs."
        case .en: "Kanalvakt cannot read what is stored. Ask the IT department to check that the right version is running."
        }
    }
}
