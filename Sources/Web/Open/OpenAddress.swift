import HTTPTypes

/// The public pages and files beside the directory: is it official, report, crisis, the register as data.
enum OpenAddress: FeatureAddress {
    /// Whether an account is official.
    case official
    /// Reporting something on a channel.
    case report
    /// Reporting an account that may be false.
    case reportAccount
    /// What one is told when a report has come in.
    case reportThanks
    /// The reports, for staff.
    case reports
    /// Settling a report.
    case reportHandling(Int64)
    /// Judging a reported account.
    case impostor(Int64)
    /// Channels that have opened and closed.
    case changes
    case crisis
    case parties
    /// Keeping the parties' links, for staff.
    case partyEditing
    case partyRemoval(Int64)
    /// How the public reaches the municipality, for staff.
    case contacts
    /// Which items units are in Wikidata.
    case wikidataItems
    /// The list on the channel that speaks for the municipality, and noting that it is shown.
    case listing
    /// The picture of such a check.
    case listingPicture(Int64)
    /// What employees are told of their own use.
    case privateUse
    case accessibility
    /// What is done with the personal data of those who write on the channels or report something.
    case personalData
    /// What the guideline says to those who start and run channels.
    case guidance
    /// What files there are, and how to show the list elsewhere.
    case openData
    case file(DataFile)
    /// The list made to stand on another website.
    case embed
    /// The official accounts as `rel="me"` links.
    case me

    init?(steps: [String]) {
        switch steps {
        case ["officiell"]: self = .official
        case ["anmal"]: self = .report
        case ["anmal", "konto"]: self = .reportAccount
        case ["anmal", "tack"]: self = .reportThanks
        case ["forandringar"]: self = .changes
        case ["kris"]: self = .crisis
        case ["partier"]: self = .parties
        case ["privat"]: self = .privateUse
        case ["tillganglighet"]: self = .accessibility
        case ["personuppgifter"]: self = .personalData
        case ["vagledning"]: self = .guidance
        case ["oppna-data"]: self = .openData
        case ["kanaler", "inbaddning"]: self = .embed
        case ["kanaler", "me"]: self = .me
        default: self.init(otherSteps: steps)
        }
    }

    private init?(otherSteps steps: [String]) {
        if let file = DataFile.allCases.first(where: { $0.steps == steps }) {
            self = .file(file)
            return
        }
        switch (steps.first, steps.count) {
        case ("anmalningar", 1): self = .reports
        case ("anmalningar", 3):
            guard let id = SiteAddress.number(steps[2]), id > 0 else { return nil }
            switch steps[1] {
            case "hantering": self = .reportHandling(id)
            case "konton": self = .impostor(id)
            default: return nil
            }
        case ("partier", 2) where steps[1] == "lista": self = .partyEditing
        case ("partier", 3) where steps[1] == "lista":
            guard let id = SiteAddress.number(steps[2]), id > 0 else { return nil }
            self = .partyRemoval(id)
        case ("kontaktvagar", 1): self = .contacts
        case ("kontaktvagar", 2) where steps[1] == "wikidata": self = .wikidataItems
        case ("lista-i-kanal", 1): self = .listing
        case ("lista-i-kanal", 3) where steps[1] == "kontroller":
            guard let id = SiteAddress.number(steps[2]), id > 0 else { return nil }
            self = .listingPicture(id)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .official: "/officiell"
        case .report: "/anmal"
        case .reportAccount: "/anmal/konto"
        case .reportThanks: "/anmal/tack"
        case .reports: "/anmalningar"
        case .reportHandling(let id): "/anmalningar/hantering/\(id)"
        case .impostor(let id): "/anmalningar/konton/\(id)"
        case .changes: "/forandringar"
        case .crisis: "/kris"
        case .parties: "/partier"
        case .partyEditing: "/partier/lista"
        case .partyRemoval(let id): "/partier/lista/\(id)"
        case .contacts: "/kontaktvagar"
        case .wikidataItems: "/kontaktvagar/wikidata"
        case .listing: "/lista-i-kanal"
        case .listingPicture(let id): "/lista-i-kanal/kontroller/\(id)"
        case .privateUse: "/privat"
        case .accessibility: "/tillganglighet"
        case .personalData: "/personuppgifter"
        case .guidance: "/vagledning"
        case .openData: "/oppna-data"
        case .file(let file): "/" + file.steps.joined(separator: "/")
        case .embed: "/kanaler/inbaddning"
        case .me: "/kanaler/me"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .report, .reportAccount, .partyEditing, .contacts, .listing: [.get, .post]
        case .reportHandling, .impostor, .partyRemoval, .wikidataItems: [.post]
        case .official, .reportThanks, .reports, .changes, .crisis, .parties, .privateUse, .accessibility, .personalData,
            .guidance, .openData, .file, .embed, .me, .listingPicture:
            [.get]
        }
    }

    var isForStaff: Bool {
        switch self {
        case .reports, .reportHandling, .impostor, .partyEditing, .partyRemoval, .contacts, .wikidataItems, .listing,
            .listingPicture:
            true
        case .official, .report, .reportAccount, .reportThanks, .changes, .crisis, .parties, .privateUse, .accessibility,
            .personalData, .guidance, .openData, .file, .embed, .me:
            false
        }
    }

    var takesFiles: Bool { self == .listing }

    /// A field for each unit.
    var mostFields: Int { self == .wikidataItems ? 600 : FormFields.most }
}
