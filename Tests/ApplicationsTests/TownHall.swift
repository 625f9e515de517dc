import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Ledger
import Mail
import Organisation
import Synchronization
import TestSupport

@testable import Applications

/// A municipality with people in every post, on a real database, run by one of the shipped guidelines.
struct TownHall: Sendable {
    let database: Database
    let ledger: Ledger
    let guidelines: GuidelineInForce
    let office: Office
    let clock: Clock
    let unit: MunicipalUnit.ID
    let people: [Part: Person.ID]

    final class Clock: Sendable {
        private let time = Mutex(Date(timeIntervalSince1970: 1_774_600_000))
        var now: Date { time.withLock { $0 } }
        func advance(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
    }

    /// Who somebody is to an application.
    enum Part: String, CaseIterable, Sendable {
        /// Runs a channel, and applies for another.
        case applicant
        case colleague
        case coordinator
        case manager
        case headOfDepartment
        case sectorHead
        case registrar
        case administrator
        /// Works there, with no role at all.
        case stranger
        /// Leads another unit.
        case otherManager

        var fullName: String { "\(rawValue.prefix(1).uppercased())\(rawValue.dropFirst()) Ek" }

        var role: Role? {
            switch self {
            case .applicant, .colleague: .editor
            case .coordinator: .coordinator
            case .registrar: .registrar
            case .administrator: .administrator
            case .manager, .headOfDepartment, .sectorHead, .stranger, .otherManager: nil
            }
        }

        var post: UnitPost? {
            switch self {
            case .manager, .otherManager: .manager
            case .headOfDepartment: .headOfDepartment
            case .sectorHead: .sectorHead
            default: nil
            }
        }
    }

    static let operatorActor = Actor.system(.commandLine)

    /// - Parameter guideline: a shipped one by its name, or the text of a profile.
    static func with<T>(
        _ engine: Database.Engine, _ guideline: String, _ body: (TownHall) async throws -> T
    ) async throws -> T {
        let migrations =
            DatabaseSchema.migrations + LedgerSchema.migrations + EvidenceSchema.migrations + OrganisationSchema.migrations + MailSchema.migrations + ChannelsSchema.migrations
            + ApplicationsSchema.migrations
        return try await withDatabase(engine, migrations: migrations) { database in
            try await body(try await furnished(database, guideline))
        }
    }

    private static func furnished(_ database: Database, _ guideline: String) async throws -> TownHall {
        let clock = Clock()
        let ledger = Ledger(key: try CheckpointKey(name: "test"), database: database)
        let guidelines = GuidelineInForce(database: database, freshFor: 0) { clock.now }
        let office = Office(database: database, ledger: ledger, guidelines: guidelines) { clock.now }
        let isShipped = GuidelineLibrary.shipped.ids.contains(guideline)
        let profile = isShipped ? try GuidelineLibrary.shipped.source(guideline) : guideline
        try await office.perform(
            AdoptFirstGuideline(profile: Array(profile.utf8), file: "profil.yaml"), by: .system(.opening))
        let unit = try await office.perform(AddUnit(UnitFields(name: "Biblioteket", board: "Kulturnämnden")), by: operatorActor)
        let other = try await office.perform(AddUnit(UnitFields(name: "Badhuset", board: "Fritidsnämnden")), by: operatorActor)
        var people: [Part: Person.ID] = [:]
        for part in Part.allCases {
            let home = part == .otherManager ? other : unit
            let fields = PersonFields(
                username: part.rawValue.lowercased(), firstName: String(part.fullName.dropLast(3)), lastName: "Ek",
                email: "\(part.rawValue.lowercased())@exempel.se")
            let id = try await office.perform(AddPerson(fields, unit: home), by: operatorActor)
            if let role = part.role { try await office.perform(GrantRole(role, to: id), by: operatorActor) }
            if let post = part.post {
                try await office.perform(AppointToPost(HeldPost(unit: home, post: post, person: id)), by: operatorActor)
            }
            people[part] = id
        }
        return TownHall(
            database: database, ledger: ledger, guidelines: guidelines, office: office, clock: clock, unit: unit, people: people)
    }

    func id(_ part: Part) throws -> Person.ID {
        guard let id = people[part] else { throw Refusal.notFound }
        return id
    }

    func signedIn(_ part: Part) async throws -> SignedInPerson {
        let id = try id(part)
        guard let signedIn = try await database.read({ try PersonStore.signedIn(id, in: $0) }) else { throw Refusal.notFound }
        return signedIn
    }

    @discardableResult
    func perform<A: Act>(_ act: A, by part: Part) async throws -> A.Outcome {
        try await office.perform(act, by: .person(try await signedIn(part)))
    }
}
