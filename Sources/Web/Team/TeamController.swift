import Channels
import Database
import Guidelines
import Hummingbird
import Organisation
import Oversight
import WorkingTime
import Wording

/// Who runs a channel: adding editors and deputies, and taking people off (HBG-6.9, HBG-12.9, KUN-13, KUN-19, LUD-25).
struct TeamController: Sendable {
    let parts: SiteParts

    func show(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await file(slug, visit)
        return parts.answer(try await maker(file, visit, trial: nil).page)
    }

    func add(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await file(slug, visit)
        let form = visit.form
        do {
            guard let person = Person.ID(form["person"]) else { throw Self.unchosen("Person") }
            let (act, confirmation) = try self.act(person, form, in: file.channel.id)
            switch act {
            case .appoint(let act): try await parts.house.office.perform(act, by: visit.signedIn().actor)
            case .note(let act): try await parts.house.office.perform(act, by: visit.signedIn().actor)
            }
            return parts.redirect(to: home(slug), confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = try await maker(file, visit, trial: (fields: form, fault: error.sentence(in: .sv))).page
            return parts.answer(page, refused: Refused(error))
        }
    }

    /// What the form asks for: a role, with or without a note on how the person signs in, or that note alone.
    private enum Asked {
        case appoint(AddToChannel)
        case note(RecordAccess)
    }

    /// The value of the choice of no role.
    static let noRole = "ingen"

    private func act(_ person: Person.ID, _ form: FormFields, in channel: Channel.ID) throws -> (Asked, Confirmation) {
        let profile = ProfileKind(rawValue: form["profil"])
        if let role = Appointing.roles.first(where: { $0.rawValue == form["roll"] }) {
            let act = AddToChannel(
                person, as: role, in: channel, profile: profile, because: form["skal"], profileReason: form["profilskal"])
            return (.appoint(act), .teamAdded)
        }
        guard form["roll"] == Self.noRole || (form["roll"].isEmpty && profile != nil) else { throw Self.unchosen("Roll") }
        guard let profile else { throw Self.unchosen("Loggar in hos plattformen med") }
        return (.note(RecordAccess(channel, person, profile: profile, reason: form["profilskal"])), .accessNoted)
    }

    func takeOffForm(_ slug: String, _ person: Person.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await takeOffMaker(slug, person, visit, fault: nil).page)
    }

    func takeOff(_ slug: String, _ person: Person.ID, _ visit: Visit) async throws -> Response {
        let file = try await file(slug, visit)
        let chosen = Set(ChannelPart.allCases.filter { visit.form["del-\($0.rawValue)"] == "ja" })
        do {
            let act = TakeOffChannel(person, from: file.channel.id, parts: chosen)
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: home(slug), confirming: .teamTakenOff)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let maker = try await takeOffMaker(slug, person, visit, fault: error.sentence(in: .sv))
            return parts.answer(maker.page, refused: Refused(error))
        }
    }

    private func maker(
        _ file: TeamFile, _ visit: Visit, trial: (fields: FormFields, fault: String)?
    ) async throws -> TeamMaker {
        let outlook = try await parts.house.oversight.people(of: file.channel)
        return TeamMaker(parts: parts, visit: visit, file: file, outlook: outlook, trial: trial)
    }

    private func takeOffMaker(
        _ slug: String, _ id: Person.ID, _ visit: Visit, fault: String?
    ) async throws -> TakeOffMaker {
        let file = try await file(slug, visit)
        guard let person = file.people[id], let held = file.held[id], !held.isEmpty else { throw WebRefusal.noSuchPage }
        let actor = try visit.signedIn().actor
        let taken = held.filter { file.appointing.allowsTaking($0, by: actor) }
        if taken.isEmpty { throw Refusal.missingRight(.giveRoles, channel: file.channel.name) }
        let outlook = try await parts.house.oversight.people(of: file.channel, without: id, Set(taken))
        return TakeOffMaker(
            parts: parts, visit: visit, file: file, person: person, held: held, taken: taken, outlook: outlook, fault: fault)
    }

    /// Everything about who runs a channel, for whoever sees the register or appoints by post.
    private func file(_ slug: String, _ visit: Visit) async throws -> TeamFile {
        let actor = try visit.signedIn().actor
        let (day, guideline) = (parts.today(visit.now), parts.guideline)
        return try await parts.house.database.read { session in
            guard let channel = try ChannelStore.channel(slug: slug, in: session) else {
                try actor.require(.seeRegister)
                throw WebRefusal.noSuchPage
            }
            let file = try TeamFile(channel, by: guideline, on: day, in: session)
            if !file.appointing.isHeld(by: actor) { try actor.require(.seeRegister) }
            return file
        }
    }

    private func home(_ slug: String) -> String { SiteAddress.register(.team(slug)).path }

    private static func unchosen(_ field: String) -> Refusal { .invalid([FieldProblem(field: field, kind: .empty)]) }
}

extension Confirmation {
    static let teamAdded = Confirmation("tillagd")
    static let teamTakenOff = Confirmation("borttagen-fran-kanalen")
}

/// What is known of who runs a channel, read in one go.
struct TeamFile: Sendable {
    let channel: Channel
    let unit: MunicipalUnit?
    let behind: ChannelPeople
    let appointing: Appointing
    /// What each of those behind the channel has, that can be taken away.
    let held: [Person.ID: [ChannelPart]]
    let grants: [Person.ID: [Grant]]
    /// Everyone who is active, by name.
    let everyone: [Person]
    let people: [Person.ID: Person]
    /// Whoever is away on the day or will be, the nearest time first.
    let absences: [Person.ID: Absence]
    let leavings: [Person.ID: LocalDate]

    init(_ channel: Channel, by guideline: Guideline, on day: LocalDate, in session: Session) throws {
        self.channel = channel
        unit = try UnitStore.unit(channel.unitID, in: session)
        let behind = try ChannelPeople.load(channel.id, in: session)
        self.behind = behind
        appointing = try Appointing.load(channel, by: guideline, on: day, in: session)
        held = try Dictionary(
            uniqueKeysWithValues: behind.everyone.map { ($0, try ChannelPart.held(by: $0, in: channel.id, session)) })
        grants = try Dictionary(
            uniqueKeysWithValues: behind.everyone.map { ($0, try PersonStore.grants(of: $0, in: session)) })
        everyone = try PersonStore.people(in: session).filter(\.active)
        people = Dictionary(everyone.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        absences = Dictionary(
            try AbsenceStore.absences(from: day, in: session).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        leavings = Dictionary(
            try AbsenceStore.leavings(in: session).map { ($0.person, $0.lastDay) }, uniquingKeysWith: min)
    }
}
