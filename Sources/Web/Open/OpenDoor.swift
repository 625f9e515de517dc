import Hummingbird

/// Answers the addresses of one feature: the public pages and files beside the directory: is it official, report, crisis, the register as data.
struct OpenDoor: Sendable {
    let parts: SiteParts

    private var told: ToldController { ToldController(parts: parts) }
    private var data: DataController { DataController(parts: parts) }
    private var reports: ReportController { ReportController(parts: parts) }
    private var contacts: ContactController { ContactController(parts: parts) }
    private var listing: ListingController { ListingController(parts: parts) }
    private var parties: PartyController { PartyController(parts: parts) }

    func answer(_ address: OpenAddress, _ visit: Visit) async throws -> Response {
        switch address {
        case .official: try await told.official(visit)
        case .report: visit.isPost ? try await reports.send(.content, visit) : try await reports.form(.content, visit)
        case .reportAccount: visit.isPost ? try await reports.send(.impostor, visit) : try await reports.form(.impostor, visit)
        case .reportThanks: reports.thanks(visit)
        case .reports: try await reports.list(visit)
        case .reportHandling(let id): try await reports.handle(.init(id), visit)
        case .impostor(let id): try await reports.judge(.init(id), visit)
        case .changes: try await told.changes()
        case .crisis: try await told.crisis(visit)
        case .parties: try await parties.page()
        case .partyEditing: visit.isPost ? try await parties.add(visit) : try await parties.list(visit)
        case .partyRemoval(let id): try await parties.remove(.init(id), visit)
        case .contacts: visit.isPost ? try await contacts.keep(visit) : try await contacts.show(visit)
        case .wikidataItems: try await contacts.keepItems(visit)
        case .listing: visit.isPost ? try await listing.check(visit) : try await listing.show(visit)
        case .listingPicture(let id): try await listing.picture(.init(id), visit)
        case .privateUse: told.privateUse()
        case .accessibility: told.accessibility()
        case .personalData: told.personalData()
        case .guidance: told.guidance()
        case .openData: try await data.help()
        case .file(let file): try await data.file(file, visit)
        case .embed: try await data.embed(visit)
        case .me: try await data.me(visit)
        }
    }
}
