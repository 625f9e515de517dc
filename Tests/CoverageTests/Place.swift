@testable import Guidelines
@testable import Web

/// Every place of the product that may use a guideline, by its address with names for what varies: the one place where
/// they have names for people.
enum Place: String, CaseIterable {
    case directory = "/"
    case channel = "/kanaler/{kanal}"
    case guidelines = "/riktlinjer"
    case guideline = "/riktlinjer/{riktlinje}"
    case coverage = "/riktlinjer/{riktlinje}/tackning"
    case oscal = "/riktlinjer/{riktlinje}/oscal"
    case comparison = "/riktlinjer/jamforelse"
    case check = "/riktlinjer/granskning"
    case adoption = "/riktlinjer/granskning/beslut"
    case signIn = "/logga-in"
    case signOut = "/logga-ut"
    case inbox = "/inkorg"
    case item = "/inkorg/{id}"
    case reply = "/inkorg/{id}/svar"
    case removal = "/inkorg/{id}/borttagning"
    case handOver = "/inkorg/{id}/overlamning"
    case noAnswer = "/inkorg/{id}/avslut"
    case outcome = "/inkorg/{id}/utfall"
    case ledger = "/liggare"
    case ledgerEntry = "/liggare/{nummer}"
    case evidence = "/bevis/{id}"
    case evidencePart = "/bevis/{id}/delar/{nummer}"
    case status = "/status"
    case asset = "/stil/{fil}"
    case fetching = "bakgrund:hamtning"
    case replying = "bakgrund:svar"
    case removing = "bakgrund:borttagning"

    /// A new address does not compile until it has its place here; a new place fails until somebody visits it.
    init(_ address: SiteAddress) {
        self =
            switch address {
            case .directory: .directory
            case .channel: .channel
            case .guidelines: .guidelines
            case .guideline: .guideline
            case .coverage: .coverage
            case .oscal: .oscal
            case .comparison: .comparison
            case .check: .check
            case .adoption: .adoption
            case .signIn: .signIn
            case .signOut: .signOut
            case .inbox: .inbox
            case .item: .item
            case .reply: .reply
            case .removal: .removal
            case .handOver: .handOver
            case .noAnswer: .noAnswer
            case .outcome: .outcome
            case .ledger: .ledger
            case .ledgerEntry: .ledgerEntry
            case .evidence: .evidence
            case .evidencePart: .evidencePart
            case .status: .status
            case .asset: .asset
            }
    }

    private var names: (swedish: String, english: String) {
        switch self {
        case .directory: ("Kanalerna, för alla", "The channels, for everyone")
        case .channel: ("En kanal, för alla", "A channel, for everyone")
        case .guidelines: ("Riktlinjerna", "The guidelines")
        case .guideline: ("En riktlinje, punkt för punkt", "A guideline, clause by clause")
        case .coverage: ("Vad som bär varje punkt", "What carries each clause")
        case .oscal: ("En riktlinje som fil", "A guideline as a file")
        case .comparison: ("Jämför två kommuner", "Compare two municipalities")
        case .check: ("Granska en riktlinje", "Check a guideline")
        case .adoption: ("Anta en riktlinje", "Adopt a guideline")
        case .signIn: ("Logga in", "Sign in")
        case .signOut: ("Logga ut", "Sign out")
        case .inbox: ("Inkorgen", "The inbox")
        case .item: ("Ett inlägg", "An item")
        case .reply: ("Svara på ett inlägg", "Reply to an item")
        case .removal: ("Ta bort ett inlägg", "Remove an item")
        case .handOver: ("Lämna över ett inlägg", "Hand an item over")
        case .noAnswer: ("Avsluta utan svar", "Close without an answer")
        case .outcome: ("Reda ut ett oklart utfall", "Settle an unknown outcome")
        case .ledger: ("Liggaren", "The ledger")
        case .ledgerEntry: ("En post i liggaren", "An entry of the ledger")
        case .evidence: ("Ett bevis", "A piece of evidence")
        case .evidencePart: ("En fil i ett bevis", "A file of the evidence")
        case .status: ("Driftläge", "Status")
        case .asset: ("Sidornas utseende", "The look of the pages")
        case .fetching: ("Hämtning från kanalerna", "Fetching from the channels")
        case .replying: ("Publicering av svar", "Publishing replies")
        case .removing: ("Borttagning från kanalen", "Removal from the channel")
        }
    }

    private var kind: Screen.Kind {
        switch self {
        case .signOut, .reply, .handOver, .noAnswer, .outcome: .form
        case .fetching, .replying, .removing: .background
        case .guidelines, .guideline, .coverage, .oscal, .comparison, .check, .adoption: .guideline
        default: .page
        }
    }

    var screen: Screen {
        Screen(address: rawValue, kind: kind, swedish: names.swedish, english: names.english)
    }

    /// Whether a path is one of this place's.
    func matches(_ path: String) -> Bool {
        let (own, steps) = (rawValue.split(separator: "/"), path.split(separator: "/"))
        return own.count == steps.count && zip(own, steps).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
