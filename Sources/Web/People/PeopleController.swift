import Channels
import Database
import Guidelines
import Hummingbird
import Organisation
import WorkingTime

/// People as those who work with channels see them: who is away, who leaves, who runs what.
struct PeopleController: Sendable {
    let parts: SiteParts

    /// How many people a page shows.
    static let perPage = 100

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.seeRegister)
        let day = parts.today(visit.now)
        let file = try await parts.house.database.read { try PeopleFile(on: day, in: $0) }
        return parts.answer(PeopleMaker(parts: parts, visit: visit, open: open, file: file).page)
    }

    /// A person's own page is theirs; others' takes the right to see the register.
    func person(_ id: Person.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(id, visit, trial: nil).page)
    }

    func maker(_ id: Person.ID, _ visit: Visit, trial: (fields: FormFields, fault: String)?) async throws -> PersonMaker {
        let open = try visit.signedIn()
        if open.signedIn.person.id != id { try open.actor.require(.seeRegister) }
        let (day, guideline) = (parts.today(visit.now), parts.guideline)
        let file = try await parts.house.database.read { session in
            guard let person = try PersonStore.person(id, in: session) else { throw WebRefusal.noSuchPage }
            return try PersonFile(person, for: open.actor, by: guideline, on: day, in: session)
        }
        return PersonMaker(parts: parts, visit: visit, open: open, file: file, trial: trial)
    }
}

/// What the list of people needs, read in one go.
struct PeopleFile: Sendable {
    let people: [Person]
    let units: [MunicipalUnit.ID: MunicipalUnit]
    let absences: [Person.ID: Absence]
    let leavings: [Person.ID: Leaving]
    /// Administrators who have left and still get in, since there is no other.
    let lastAdministrators: [Person.ID]

    init(on day: LocalDate, in session: Session) throws {
        people = try PersonStore.people(in: session).filter(\.active)
        units = Dictionary(
            try UnitStore.units(in: session).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        absences = Dictionary(
            try AbsenceStore.absences(on: day, in: session).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        leavings = Dictionary(
            try AbsenceStore.leavings(in: session).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        lastAdministrators = try Departure.lastAdministrators(on: day, in: session)
    }
}

/// What is known of one person, read in one go.
struct PersonFile: Sendable {
    let person: Person
    let unit: MunicipalUnit?
    let posts: [(post: HeldPost, unit: MunicipalUnit?)]
    let channels: [(channel: Channel, behind: ChannelPeople)]
    /// The open channels that the person appoints editors of, by post.
    let appoints: [Channel]
    let grants: [Grant]
    let absences: [Absence]
    let leaving: Leaving?
    /// Whether the one who looks may say that the person is away or leaves.
    let mayRecord: Bool
    let isLastAdministrator: Bool

    init(_ person: Person, for actor: Actor, by guideline: Guideline, on day: LocalDate, in session: Session) throws {
        self.person = person
        unit = try person.unitID.flatMap { try UnitStore.unit($0, in: session) }
        posts = try PostStore.posts(of: person.id, in: session).map { ($0, try UnitStore.unit($0.unit, in: session)) }
        let own = try ChannelStore.own(person.id, in: session).sorted()
        channels = try ChannelStore.channels(own, in: session).map { ($0, try ChannelPeople.load($0.id, in: session)) }
        appoints = try Appointing.channels(of: person.id, by: guideline, in: session)
        grants = try PersonStore.grants(of: person.id, in: session)
        absences = try AbsenceStore.absences(of: person.id, in: session)
        leaving = try AbsenceStore.leaving(of: person.id, in: session)
        mayRecord = try AbsenceRight.holds(actor, over: person.id, in: session)
        isLastAdministrator = try Departure.lastAdministrators(on: day, in: session).contains(person.id)
    }
}
