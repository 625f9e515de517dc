import Wording

/// Why one record could not be understood.
enum RecordProblem: Hashable, Sendable {
    /// A field is missing or holds something else than it should. Named as the platform names it.
    case badField(String)
    case missingNumber
    case missingPost
    case badTime
    case badStatus(String)
    case duplicate(of: String)
    case missingAuthor
    case machineNotice
    case tooLarge
}

extension RecordProblem: Explained {
    func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .badField(let name): "Uppgiften \(name) saknas eller går inte att läsa."
        case .missingNumber: "Numret saknas eller är inget tal större än noll."
        case .missingPost: "Det går inte att se vilket inlägg kommentaren hör till."
        case .badTime: "Tidpunkten saknas eller går inte att läsa."
        case .badStatus(let word): "Ställningen \(word) är okänd."
        case .duplicate(let name): "\(name) finns redan tidigare i filen."
        case .missingAuthor: "Det går inte att se vem som skrev den: varken namn, e-post eller konto finns."
        case .machineNotice: "Det är en automatisk avisering från en annan webbplats, inte skriven av en person."
        case .tooLarge: "Den är större än Kanalvakt tar emot."
        }
    }

    private var english: String {
        switch self {
        case .badField(let name): "The field \(name) is missing or cannot be read."
        case .missingNumber: "The number is missing or is not a number above zero."
        case .missingPost: "It does not show which post the comment belongs to."
        case .badTime: "The time is missing or cannot be read."
        case .badStatus(let word): "The status \(word) is unknown."
        case .duplicate(let name): "\(name) already stands earlier in the file."
        case .missingAuthor: "It does not show who wrote it: no name, no e-mail address and no account."
        case .machineNotice: "It is an automatic notice from another site, not written by a person."
        case .tooLarge: "It is larger than Kanalvakt takes in."
        }
    }
}
