import Wording

/// A mistake in Kanalvakt or its database, not in what a person did.
enum ModerationFault: Explained, Equatable {
    /// A removal that a job or another row points at is not there.
    case missingRemoval
    /// The removal has no evidence, and its rule says that it must have.
    case missingEvidence

    func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Kanalvakt hittar inte det som borttagningen bygger på. Ingenting har tagits bort. Tala med den som sköter Kanalvakt."
        case .en: "Kanalvakt cannot find what the removal rests on. Nothing was removed. Tell whoever runs Kanalvakt."
        }
    }
}
