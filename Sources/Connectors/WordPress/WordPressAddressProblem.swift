import Wording

/// Why an address cannot be a WordPress channel's.
public enum WordPressAddressProblem: Error, Hashable, Sendable, CaseIterable {
    case notAnAddress
    case holdsSecret
    case needsHTTPS
    case innerNetwork
    case badAccount
}

extension WordPressAddressProblem: Explained {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .notAnAddress: "Det är ingen webbadress. Skriv den som i webbläsaren, till exempel https://www.kommunen.se/nyheter."
        case .holdsSecret: "Adressen innehåller namn eller lösenord. Skriv bara adressen; inloggningen anges för sig."
        case .needsHTTPS: "Adressen måste börja med https, annars kan lösenordet läsas på vägen."
        case .innerNetwork: "Adressen leder till ett internt nät som Kanalvakt inte får anropa. Be it-avdelningen kontrollera adressen."
        case .badAccount: "Kontots namn och programlösenord måste anges, och namnet får inte innehålla kolon."
        }
    }

    private var english: String {
        switch self {
        case .notAnAddress: "That is not a web address. Write it as in the browser, such as https://www.example.org/news."
        case .holdsSecret: "The address holds a name or a password. Write only the address; the sign-in is given apart."
        case .needsHTTPS: "The address must begin with https, or the password can be read on the way."
        case .innerNetwork: "The address leads to an internal network that Kanalvakt may not call. Ask the IT department to check it."
        case .badAccount: "The account's name and application password must be given, and the name must not hold a colon."
        }
    }
}
