import Channels
import Database
import Foundation
import Guidelines
import Ledger
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("The register tells by what an application was approved that day, whatever has changed when its channel opens")
struct DecidingOfficeTests {
    /// A change between the approval and the opening, after which the application would be decided by something else.
    enum Later: String, CaseIterable, Sendable {
        case guideline
        case silentGuideline
        case unitName
    }

    static let cases = TestDatabase.engines.flatMap { engine in Later.allCases.map { (engine, $0) } }

    @Test("HBG-5.5: the manager who approved stays the one who decided", arguments: cases)
    func post(_ engine: Database.Engine, _ later: Later) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.approved)
            let approvedAt = hall.clock.now
            hall.clock.advance(40 * 86_400)
            let source = try GuidelineLibrary.shipped.source("hallsberg")
            switch later {
            case .guideline: try await hall.adopt(try source.decided(by: "sectorHead"))
            case .silentGuideline: try await hall.adopt(try source.silent(on: "approval"))
            case .unitName:
                let fields = UnitFields(name: "Bibliotek och kultur", board: "Kulturnämnden")
                try await hall.perform(ChangeUnit(hall.unit, to: fields), by: .administrator)
            }
            let decision = try await hall.opened(id).decision
            #expect(decision.by == "Chef för Biblioteket")
            #expect(decision.on.map { approvedAt.timeIntervalSince($0) < 86_400 && $0 <= approvedAt } == true)
            #expect(try await hall.ledgerData(of: "application.approved")?["decidedBy"] == .string("manager"))
        }
    }

    @Test("OSB-7: an applicant who becomes the manager after the approval does not move the decision to the one above", arguments: TestDatabase.engines)
    func above(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "osby") { hall in
            let id = try await hall.application(.approved)
            let held = HeldPost(unit: hall.unit, post: .manager, person: try hall.id(.applicant))
            try await hall.perform(AppointToPost(held), by: .administrator)
            #expect(try await hall.detail(id).decider?.authority == .post(.headOfDepartment))
            #expect(try await hall.opened(id).decision.by == "Chef för Biblioteket")
        }
    }

    @Test("LUD-23, GOT-9, KUN-12: each guideline's own post is kept when it is the manager's afterwards", arguments: TestDatabase.engines, ["ludvika", "gotland", "kungalv"])
    func others(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            let id = try await hall.application(.approved)
            let post: UnitPost = guideline == "kungalv" ? .sectorHead : .headOfDepartment
            try await hall.adopt(try GuidelineLibrary.shipped.source(guideline).decided(by: "unitManager"))
            #expect(try await hall.detail(id).decider?.authority == .post(.manager))
            #expect(try await hall.opened(id).decision.by == "\(post.swedish.capitalized) för Biblioteket")
            #expect(try await hall.ledgerData(of: "application.approved")?["decidedBy"] == .string(post.rawValue))
        }
    }

    static let keepers = TestDatabase.engines.flatMap { engine in
        [(engine, TownHall.Part.coordinator, "Samordnare"), (engine, .administrator, "Administratör")]
    }

    @Test("Where a right decided, it is the role that had it, also under a later guideline that names a post", arguments: keepers)
    func right(_ engine: Database.Engine, _ part: TownHall.Part, _ words: String) async throws {
        let source = try GuidelineLibrary.shipped.source("hallsberg")
        try await TownHall.with(engine, try source.silent(on: "approval")) { hall in
            let id = try await hall.application(.advised)
            try await hall.decide(id, .approve, by: part)
            try await hall.adopt(source)
            #expect(try await hall.detail(id).decider?.authority == .post(.manager))
            #expect(try await hall.opened(id).decision.by == words)
            #expect(try await hall.ledgerData(of: "application.approved")?["decidedBy"] == .string(try #require(part.role).rawValue))
        }
    }

    @Test("An approval from before it was kept opens as it did: by the guideline and the posts of now", arguments: TestDatabase.engines)
    func older(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.approved)
            try await hall.database.write { _ = try $0.execute("UPDATE application_event SET decided_by = NULL") }
            #expect(try await hall.opened(id).decision.by == "Chef för Biblioteket")
        }
    }

    @Test("A refusal is kept with its post too, and nothing else is a decision", arguments: TestDatabase.engines)
    func refusal(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.refused)
            let events = try await hall.detail(id).events
            #expect(events.map(\.decidedBy) == [nil, nil, nil, "Chef för Biblioteket"])
            #expect(try await hall.ledgerData(of: "application.refused")?["decidedBy"] == .string("manager"))
            #expect(try await hall.ledgerData(of: "application.handedIn")?["decidedBy"] == nil)
        }
    }
}

extension TownHall {
    /// The channel of an approved application, once its address has been filled in.
    fileprivate func opened(_ id: Application.ID) async throws -> Channels.Channel {
        let channel = try await perform(OpenApprovedChannel(id, address: "https://www.facebook.com/biblioteket"), by: .applicant)
        return try #require(try await database.read { try ChannelStore.channel(channel, in: $0) })
    }
}

extension TownHall {
    fileprivate func adopt(_ profile: String) async throws {
        let later = profile.replacing("\nversion: 1\n", with: "\nversion: 2\n", maxReplacements: 1)
        try await perform(AdoptGuideline(profile: Array(later.utf8), file: "profil.yaml", acceptsDraft: true), by: .coordinator)
    }

    /// The facts of the newest entry of an act.
    fileprivate func ledgerData(of act: String) async throws -> [String: LedgerValue]? {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).first { $0.act == act }?.data }
    }
}

extension String {
    /// The profile with another post deciding on channels.
    fileprivate func decided(by post: String) throws -> String {
        let start = try #require(range(of: "\napproval:\n  decidedBy: "))
        let end = try #require(self[start.upperBound...].firstIndex(of: "\n"))
        return replacingCharacters(in: start.upperBound..<end, with: post)
    }

    /// The profile without one section.
    fileprivate func silent(on section: String) throws -> String {
        let start = try #require(range(of: "\n\(section):\n"))
        let end = try #require(self[start.upperBound...].range(of: "\n\n"))
        return replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    }
}
