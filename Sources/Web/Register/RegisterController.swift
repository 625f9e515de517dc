import Channels
import Database
import Foundation
import Hummingbird
import Organisation
import WorkingTime

/// The register as those who work with channels see it.
struct RegisterController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try Actor.person(open.signedIn).require(.seeRegister)
        let search = RegisterSearch(visit.query)
        let directory = try await parts.directory.current()
        let (page, platforms) = try await parts.house.database.read { session in
            (
                try RegisterPage.read(
                    search.filter, of: directory, for: open.signedIn.person.id, skipping: search.skipping,
                    limit: RegisterSearch.perPage, in: session),
                try PlatformList.load(in: session)
            )
        }
        let maker = RegisterListMaker(
            parts: parts, visit: visit, open: open, search: search, directory: directory, found: page, platforms: platforms)
        return parts.answer(maker.page)
    }

    func channel(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await file(slug, visit)
        return parts.answer(RegisterChannelMaker(parts: parts, visit: visit, file: file, trial: nil).page)
    }

    func history(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await file(slug, visit)
        let revisions = try await parts.house.database.read { session in
            try RevisionStore.revisions(of: file.channel.id, in: session)
        }
        return parts.answer(HistoryMaker(parts: parts, visit: visit, file: file, revisions: revisions).page)
    }

    /// Everything about a channel, for whoever may see the register.
    func file(_ slug: String, _ visit: Visit) async throws -> ChannelFile {
        let open = try visit.signedIn()
        try Actor.person(open.signedIn).require(.seeRegister)
        let day = parts.today(visit.now)
        return try await parts.house.database.read { session in
            guard let channel = try ChannelStore.channel(slug: slug, in: session) else { throw WebRefusal.noSuchPage }
            return try ChannelFile(channel, on: day, in: session)
        }
    }
}

/// What is known of a channel, read in one go.
struct ChannelFile: Sendable {
    let channel: Channel
    let behind: ChannelPeople
    let waiting: [ChannelRevision]
    let names: [FormerHandle]
    let takeover: Takeover?
    let picture: PictureCheck?
    let platforms: PlatformList
    let units: [MunicipalUnit]
    let everyone: [Person]
    let posts: [HeldPost]
    let absent: [Person.ID: Absence]
    let leaving: [Person.ID: Leaving]

    init(_ channel: Channel, on day: LocalDate, in session: Session) throws {
        self.channel = channel
        behind = try ChannelPeople.load(channel.id, in: session)
        waiting = try RevisionStore.waiting(on: channel.id, in: session)
        names = try HandleStore.handles(of: channel.id, in: session)
        takeover = try TakeoverStore.standing(of: channel.id, in: session)
        picture = try PictureCheck.newest(of: channel.id, in: session)
        platforms = try PlatformList.load(in: session)
        units = try UnitStore.units(in: session)
        everyone = try PersonStore.people(in: session)
        posts = try PostStore.holders(in: channel.unitID, in: session)
        absent = Dictionary(
            try AbsenceStore.absences(on: day, in: session).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        leaving = Dictionary(
            try AbsenceStore.leavings(in: session).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var unit: MunicipalUnit? { units.first { $0.id == channel.unitID } }

    func words(_ parts: SiteParts) -> RegisterWords {
        RegisterWords(
            parts: parts, platforms: platforms,
            units: Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            people: Dictionary(everyone.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }
}
