@testable import Guidelines
@testable import Web

/// A place of the product that may use a guideline, by its address with names for what varies. Features have theirs in
/// Places; this is the one place where the rest have names for people.
struct Place: Hashable {
    /// The address, or the name of work in the background.
    let path: String
    let kind: Screen.Kind
    let swedish: String
    let english: String

    init(_ path: String, _ kind: Screen.Kind, _ swedish: String, _ english: String) {
        self.path = path
        self.kind = kind
        self.swedish = swedish
        self.english = english
    }

    static let directory = Place("/", .page, "Kanalerna, för alla", "The channels, for everyone")
    static let channel = Place("/kanaler/{kanal}", .page, "En kanal, för alla", "A channel, for everyone")
    static let guidelines = Place("/riktlinjer", .guideline, "Riktlinjerna", "The guidelines")
    static let guideline = Place("/riktlinjer/{riktlinje}", .guideline, "En riktlinje, punkt för punkt", "A guideline, clause by clause")
    static let coverage = Place("/riktlinjer/{riktlinje}/tackning", .guideline, "Vad som bär varje punkt", "What carries each clause")
    static let oscal = Place("/riktlinjer/{riktlinje}/oscal", .guideline, "En riktlinje som fil", "A guideline as a file")
    static let comparison = Place("/riktlinjer/jamforelse", .guideline, "Jämför två kommuner", "Compare two municipalities")
    static let check = Place("/riktlinjer/granskning", .guideline, "Granska en riktlinje", "Check a guideline")
    static let adoption = Place("/riktlinjer/granskning/beslut", .guideline, "Anta en riktlinje", "Adopt a guideline")
    static let signIn = Place("/logga-in", .page, "Logga in", "Sign in")
    static let signOut = Place("/logga-ut", .form, "Logga ut", "Sign out")
    static let inbox = Place("/inkorg", .page, "Inkorgen", "The inbox")
    static let item = Place("/inkorg/{id}", .page, "Ett inlägg", "An item")
    static let reply = Place("/inkorg/{id}/svar", .form, "Svara på ett inlägg", "Reply to an item")
    static let removal = Place("/inkorg/{id}/borttagning", .page, "Ta bort ett inlägg", "Remove an item")
    static let handOver = Place("/inkorg/{id}/overlamning", .form, "Lämna över ett inlägg", "Hand an item over")
    static let noAnswer = Place("/inkorg/{id}/avslut", .form, "Avsluta utan svar", "Close without an answer")
    static let outcome = Place("/inkorg/{id}/utfall", .form, "Reda ut ett oklart utfall", "Settle an unknown outcome")
    static let ledger = Place("/liggare", .page, "Liggaren", "The ledger")
    static let ledgerEntry = Place("/liggare/{nummer}", .page, "En post i liggaren", "An entry of the ledger")
    static let evidence = Place("/bevis/{id}", .page, "Ett bevis", "A piece of evidence")
    static let evidencePart = Place("/bevis/{id}/delar/{nummer}", .page, "En fil i ett bevis", "A file of the evidence")
    static let status = Place("/status", .page, "Driftläge", "Status")
    static let asset = Place("/stil/{fil}", .page, "Sidornas utseende", "The look of the pages")
    static let fetching = Place("bakgrund:hamtning", .background, "Hämtning från kanalerna", "Fetching from the channels")
    static let replying = Place("bakgrund:svar", .background, "Publicering av svar", "Publishing replies")
    static let removing = Place("bakgrund:borttagning", .background, "Borttagning från kanalen", "Removal from the channel")

    private static let site: [Place] = [
        .directory, .channel, .guidelines, .guideline, .coverage, .oscal, .comparison, .check, .adoption, .signIn,
        .signOut, .inbox, .item, .reply, .removal, .handOver, .noAnswer, .outcome, .ledger, .ledgerEntry, .evidence,
        .evidencePart, .status, .asset, .fetching, .replying, .removing,
    ]

    static let all = site + applications + registers + peoples + opens
        + oversights + notices + deposits + visitors

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
            case .application(let address): Place(address)
            case .register(let address): Place(address)
            case .people(let address): Place(address)
            case .open(let address): Place(address)
            case .oversight(let address): Place(address)
            case .notice(let address): Place(address)
            case .deposit(let address): Place(address)
            case .visitor(let address): Place(address)
            }
    }

    var screen: Screen { Screen(address: path, kind: kind, swedish: swedish, english: english) }

    /// Whether a path is one of this place's.
    func matches(_ path: String) -> Bool {
        let (own, steps) = (self.path.split(separator: "/"), path.split(separator: "/"))
        return own.count == steps.count && zip(own, steps).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
