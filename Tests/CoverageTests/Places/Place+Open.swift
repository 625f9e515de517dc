@testable import Guidelines
@testable import Web

extension Place {
    static let official = Place("/officiell", .page, "Är kontot officiellt?", "Is the account official?")
    static let report = Place("/anmal", .page, "Anmäl något på en kanal", "Report something on a channel")
    static let reportAccount = Place("/anmal/konto", .page, "Anmäl ett falskt konto", "Report a false account")
    static let reportThanks = Place("/anmal/tack", .page, "Kvitto på en anmälan", "Receipt for a report")
    static let reports = Place("/anmalningar", .page, "Anmälningarna", "The reports")
    static let reportHandling = Place("/anmalningar/hantering/{id}", .form, "Hantera en anmälan", "Settle a report")
    static let impostor = Place("/anmalningar/konton/{id}", .form, "Bedöm ett anmält konto", "Judge a reported account")
    static let changes = Place("/forandringar", .page, "Öppnade och stängda kanaler", "Channels opened and closed")
    static let crisis = Place("/kris", .page, "Vid en kris", "In a crisis")
    static let parties = Place("/partier", .page, "Partiernas länkar, för alla", "The parties' links, for everyone")
    static let partyEditing = Place("/partier/lista", .page, "Sköt partiernas länkar", "Keep the parties' links")
    static let partyRemoval = Place("/partier/lista/{id}", .form, "Ta bort ett partis länk", "Remove a party's link")
    static let contacts = Place("/kontaktvagar", .page, "Så når allmänheten er", "How the public reaches you")
    static let wikidataItems = Place("/kontaktvagar/wikidata", .form, "Spara enheters nummer i Wikidata", "Keep the units' items in Wikidata")
    static let listing = Place("/lista-i-kanal", .page, "Listan i den kanal som talar för alla", "The list on the channel that speaks for all")
    static let listingPicture = Place(
        "/lista-i-kanal/kontroller/{id}", .page, "Bilden av att listan visas", "The picture that the list is shown")
    static let privateUse = Place("/privat", .page, "Privat i sociala medier", "Private use of social media")
    static let accessibility = Place("/tillganglighet", .page, "Tillgänglighet", "Accessibility")
    static let personalData = Place("/personuppgifter", .page, "Dina personuppgifter", "Your personal data")
    static let advice = Place("/vagledning", .page, "Vägledning för den som sköter en kanal", "Guidance for those who run a channel")
    static let openData = Place("/oppna-data", .page, "Öppna data", "Open data")
    static let embed = Place("/kanaler/inbaddning", .page, "Listan på en annan webbplats", "The list on another website")
    static let me = Place("/kanaler/me", .page, "Konton som rel-me-länkar", "Accounts as rel-me links")
    static let registerJSON = Place("/kanaler.json", .page, "Kanalerna som JSON", "The channels as JSON")
    static let registerCSV = Place("/kanaler.csv", .page, "Kanalerna som CSV", "The channels as CSV")
    static let registerLinked = Place("/kanaler.jsonld", .page, "Kanalerna som JSON-LD", "The channels as JSON-LD")
    static let registerAtom = Place("/forandringar.atom", .page, "Förändringarna som Atom", "The changes as Atom")
    static let registerWikidata = Place("/kanaler/wikidata.csv", .page, "Tabell för Wikidata", "A table for Wikidata")

    static let opens: [Place] = [
        .official, .report, .reportAccount, .reportThanks, .reports, .reportHandling, .impostor, .changes, .crisis, .parties,
        .partyEditing, .partyRemoval, .contacts, .wikidataItems, .listing, .listingPicture, .privateUse, .accessibility, .personalData, .advice, .openData, .embed, .me,
        .registerJSON, .registerCSV, .registerLinked, .registerAtom, .registerWikidata,
    ]

    init(_ address: OpenAddress) {
        self =
            switch address {
            case .official: .official
            case .report: .report
            case .reportAccount: .reportAccount
            case .reportThanks: .reportThanks
            case .reports: .reports
            case .reportHandling: .reportHandling
            case .impostor: .impostor
            case .changes: .changes
            case .crisis: .crisis
            case .parties: .parties
            case .partyEditing: .partyEditing
            case .partyRemoval: .partyRemoval
            case .contacts: .contacts
            case .wikidataItems: .wikidataItems
            case .listing: .listing
            case .listingPicture: .listingPicture
            case .privateUse: .privateUse
            case .accessibility: .accessibility
            case .personalData: .personalData
            case .guidance: .advice
            case .openData: .openData
            case .embed: .embed
            case .me: .me
            case .file(.json): .registerJSON
            case .file(.csv): .registerCSV
            case .file(.linkedData): .registerLinked
            case .file(.atom): .registerAtom
            case .file(.wikidata): .registerWikidata
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneOpenOfEach: [SiteAddress] = [
        .open(.official), .open(.report), .open(.reportAccount), .open(.reportThanks), .open(.reports), .open(.reportHandling(1)),
        .open(.impostor(1)), .open(.changes), .open(.crisis), .open(.parties), .open(.partyEditing), .open(.partyRemoval(1)),
        .open(.contacts), .open(.wikidataItems), .open(.listing), .open(.listingPicture(1)),
        .open(.privateUse), .open(.accessibility), .open(.personalData), .open(.guidance), .open(.openData), .open(.embed), .open(.me),
    ] + DataFile.allCases.map { .open(.file($0)) }
}
