import Wording

/// Why a public page could not be read.
public enum OutsideProblem: Error, Hashable, Sendable {
    /// Not an http or https address on its usual port, or one with a sign-in in it. Nothing was sent.
    case badAddress
    /// The address, or one that it led on to, belongs to an internal network. Nothing was sent there.
    case addressNotAllowed
    /// It led on to address after address.
    case tooManyRedirects
    /// There is no such page.
    case notFound
    /// The page is shown only to those who sign in, or not to programs.
    case hidden
    /// The server answered with an error of its own, as its status.
    case failed(Int)
    /// No contact.
    case unreachable
    /// It took too long.
    case tooSlow
    /// It was larger than what is read.
    case tooLarge
    /// It came packed in a way that was not asked for.
    case unreadable
}

extension OutsideProblem: Explained {
    public func sentence(in language: Language) -> String { language == .sv ? swedish : english }

    private var swedish: String {
        switch self {
        case .badAddress: "Adressen går inte att hämta. Den ska börja med https:// och vara utan port och inloggning."
        case .addressNotAllowed: "Adressen leder till ett internt nät. Kanalvakt hämtar bara det som ligger öppet på internet."
        case .tooManyRedirects: "Adressen skickade vidare gång på gång utan att visa någon sida."
        case .notFound: "Det finns ingen sida på adressen."
        case .hidden: "Sidan visas bara för den som är inloggad. Titta själv och skriv upp vad du ser."
        case .failed(let status): "Servern svarade med ett fel (\(status)). Kanalvakt försöker igen senare."
        case .unreachable: "Adressen gick inte att nå. Kanalvakt försöker igen senare."
        case .tooSlow: "Adressen svarade för långsamt. Kanalvakt försöker igen senare."
        case .tooLarge: "Sidan är för stor för att läsas. Titta själv och skriv upp vad du ser."
        case .unreadable: "Adressen svarade med något som Kanalvakt inte kan läsa. Titta själv och skriv upp vad du ser."
        }
    }

    private var english: String {
        switch self {
        case .badAddress: "The address cannot be fetched. It should begin with https:// and hold no port or sign-in."
        case .addressNotAllowed: "The address leads to an internal network. Kanalvakt fetches only what is open on the internet."
        case .tooManyRedirects: "The address led on again and again without showing a page."
        case .notFound: "There is no page at the address."
        case .hidden: "The page is shown only to those who are signed in. Look for yourself and note what you see."
        case .failed(let status): "The server answered with an error (\(status)). Kanalvakt will try again later."
        case .unreachable: "The address could not be reached. Kanalvakt will try again later."
        case .tooSlow: "The address answered too slowly. Kanalvakt will try again later."
        case .tooLarge: "The page is too large to read. Look for yourself and note what you see."
        case .unreadable: "The address answered with something that Kanalvakt cannot read. Look for yourself and note what you see."
        }
    }
}
