import Database
import Foundation
import Guidelines
import Mail
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Channels

@Suite("Editors and deputies are appointed by those whom the guideline names, and taken off again")
struct AppointingTests {
    /// Everyone who acts: the roles in the channel, in another, in all, and none.
    private enum Who: String, CaseIterable {
        case coordinator, manager, editor, deputy, registrar, archivist, dataProtectionOfficer, custodian, administrator
        case managerElsewhere, nobody

        var grants: (Int64, Int64) -> [Grant] {
            { own, other in
                switch self {
                case .nobody: []
                case .managerElsewhere: [Grant(role: .manager, channel: other)]
                default: Role(rawValue: rawValue).map { [Grant(role: $0, channel: $0.mayBeLimitedToChannel ? own : nil)] } ?? []
                }
            }
        }

        /// What the act answers; nil when it is done.
        func refusal(_ right: Right, allowed: Set<Who>) -> Refusal? {
            if allowed.contains(self) { return nil }
            return self == .nobody ? .notFound : .missingRight(right, channel: "Biblioteket")
        }
    }

    private static let appointers: Set<Who> = [.coordinator, .manager, .administrator]
    private static let accessKeepers: Set<Who> = [.coordinator, .manager, .editor, .deputy]

    @Test("HBG-6.9 HBG-12.9 each role adds and takes off, or is told the missing right and nothing changes", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("hallsberg")
            let own = try await harbour.add("Biblioteket", address: "https://example.se/1")
            let other = try await harbour.add("Badet", address: "https://example.se/2")
            for who in Who.allCases {
                let actor = try await harbour.person(who.rawValue.lowercased(), who.grants(own.rawValue, other.rawValue))
                let added = try await person("ny-\(who.rawValue.lowercased())", harbour)
                for role in Appointing.roles {
                    let refused = who.refusal(.giveRoles, allowed: Self.appointers)
                    #expect(try await harbour.refusal(AddToChannel(added, as: role, in: own), by: actor) == refused, "\(who) \(role)")
                    #expect(try await parts(added, own, harbour).contains(role == .editor ? .editor : .deputy) == (refused == nil), "\(who)")
                }
                let mayNote = who.refusal(.proposeChannelChanges, allowed: Self.accessKeepers)
                #expect(try await harbour.refusal(RecordAccess(own, added, profile: .service), by: actor) == mayNote, "\(who)")
                let held = try await person("kvar-\(who.rawValue.lowercased())", harbour)
                for role in Appointing.roles {
                    try await harbour.office.perform(AppointToChannel(held, as: role, in: own), by: Harbour.operatorActor)
                }
                for part in [ChannelPart.editor, .deputy] {
                    let refused = who.refusal(.giveRoles, allowed: Self.appointers)
                    #expect(try await harbour.refusal(TakeOffChannel(held, from: own, parts: [part]), by: actor) == refused, "\(who)")
                    #expect(try await parts(held, own, harbour).contains(part) == (refused != nil), "\(who) \(part)")
                }
            }
        }
    }

    @Test("A closed channel takes nobody on, lets everyone off, and an empty choice changes nothing", arguments: TestDatabase.engines)
    func closed(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let keeper = try await harbour.person("samordnare", [Grant(role: .coordinator)])
            let bo = try await person("bo", harbour)
            try await harbour.office.perform(AddToChannel(bo, as: .editor, in: id, profile: .shared), by: keeper)
            try await harbour.office.perform(CloseChannel(id, on: harbour.clock.now), by: keeper)
            let size = try await harbour.acts().count
            await #expect(throws: AppointingRefusal.channelClosed) { try await harbour.office.perform(AddToChannel(bo, as: .deputy, in: id), by: keeper) }
            await #expect(throws: AppointingRefusal.nothingChosen) { try await harbour.office.perform(TakeOffChannel(bo, from: id, parts: []), by: keeper) }
            #expect(try await harbour.acts().count == size)
            try await harbour.office.perform(TakeOffChannel(bo, from: id, parts: [.editor, .access]), by: keeper)
            #expect(try await parts(bo, id, harbour).isEmpty)
            #expect(try await harbour.acts().suffix(2) == ["organisation.roleTakenBack", "channel.accessEnded"])
        }
    }

    @Test("Nobody gives themselves more than they have: an administrator no inbox, a manager what they had already", arguments: TestDatabase.engines)
    func oneself(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let administrator = try await harbour.person("admin", [Grant(role: .administrator)])
            let manager = try await harbour.person("chef", [Grant(role: .manager, channel: id.rawValue)])
            let (admin, chef) = (try #require(administrator.person?.id), try #require(manager.person?.id))
            for role in Appointing.roles {
                await #expect(throws: AppointingRefusal.moreThanOwn(role)) {
                    try await harbour.office.perform(AddToChannel(admin, as: role, in: id), by: administrator)
                }
                #expect(try await harbour.refusal(AddToChannel(chef, as: role, in: id), by: manager) == nil)
            }
            #expect(try await parts(admin, id, harbour).isEmpty)
            #expect(try await harbour.refusal(AppointToChannel(chef, as: .coordinator, in: id), by: manager) == .mayNotGive(.coordinator))
        }
    }

    @Test(
        "HBG-6.9 LUD-25 GOT-47 KUN-13 whoever holds the post that the guideline names appoints, without any role, and no other post does",
        arguments: [("hallsberg", UnitPost.manager), ("ludvika", .headOfDepartment), ("gotland", .headOfDepartment), ("kungalv", .sectorHead), ("osby", .manager)])
    func post(_ guideline: String, _ named: UnitPost) async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt(guideline)
            let id = try await harbour.add("Biblioteket")
            let bo = try await person("bo", harbour)
            for post in [UnitPost.manager, .headOfDepartment, .sectorHead] {
                let holder = try await harbour.person(post.rawValue.lowercased(), [])
                let held = HeldPost(unit: harbour.unit, post: post, person: try #require(holder.person?.id))
                try await harbour.office.perform(AppointToPost(held), by: Harbour.operatorActor)
                let refused: Refusal? = post == named ? nil : .notFound
                #expect(try await harbour.refusal(AddToChannel(bo, as: .deputy, in: id, profile: .service), by: holder) == refused, "\(post)")
                #expect(try await harbour.refusal(AppointToChannel(bo, as: .manager, in: id), by: holder) == .notFound, "\(post)")
                #expect(try await harbour.refusal(TakeOffChannel(bo, from: id, parts: [.deputy, .access]), by: holder) == refused, "\(post)")
                await #expect(throws: (any Error).self) {
                    try await harbour.office.perform(AddToChannel(held.person, as: .editor, in: id), by: holder)
                }
            }
        }
    }

    @Test("OSB-14 a politician is not appointed, and a guideline that is silent lets it be", arguments: TestDatabase.engines)
    func politician(_ engine: Database.Engine) async throws {
        for (guideline, isRefused) in [("osby", true), ("hallsberg", false)] {
            try await Harbour.with(engine) { harbour in
                try await harbour.adopt(guideline)
                let id = try await harbour.add("Biblioteket")
                let keeper = try await harbour.person("samordnare", [Grant(role: .coordinator)])
                let fields = PersonFields(username: "pia", firstName: "Pia", lastName: "Politiker", isPolitician: true)
                let pia = try await harbour.office.perform(AddPerson(fields), by: Harbour.operatorActor)
                let refusal = try await harbour.refusal(AddToChannel(pia, as: .editor, in: id), by: keeper)
                if case .againstRule(let clause, _) = refusal {
                    #expect(isRefused && clause.text == "OSB-14")
                } else {
                    #expect(refusal == nil && !isRefused)
                }
                #expect(try await parts(pia, id, harbour).isEmpty == isRefused)
            }
        }
    }

    @Test("GOT-13 a private profile takes a reason, and without it nobody is appointed either", arguments: TestDatabase.engines)
    func profile(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("gotland")
            let id = try await harbour.add("Biblioteket")
            let keeper = try await harbour.person("samordnare", [Grant(role: .coordinator)])
            let bo = try await person("bo", harbour)
            let bare = AddToChannel(bo, as: .editor, in: id, profile: .personal)
            let refusal = try await harbour.refusal(bare, by: keeper)
            guard case .invalid(let problems) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
            #expect(problems.map(\.field) == ["Varför en privat profil"])
            #expect(try await parts(bo, id, harbour).isEmpty)
            let told = AddToChannel(bo, as: .editor, in: id, profile: .personal, profileReason: "Plattformen kräver det.")
            #expect(try await harbour.refusal(told, by: keeper) == nil)
            #expect(try await parts(bo, id, harbour) == [.editor, .access])
            #expect(try await harbour.acts().suffix(3) == ["organisation.roleGiven", "guideline.passedOver", "channel.accessGiven"])
        }
    }

    @Test("A role for every channel is taken away by whoever gives roles in all, not by a channel's manager", arguments: TestDatabase.engines)
    func everywhere(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let manager = try await harbour.person("chef", [Grant(role: .manager, channel: id.rawValue)])
            let keeper = try await harbour.person("samordnare", [Grant(role: .coordinator)])
            let elin = try #require(try await harbour.person("elin", [Grant(role: .editor)]).person?.id)
            #expect(try await parts(elin, id, harbour) == [.editorEverywhere])
            let act = TakeOffChannel(elin, from: id, parts: [.editorEverywhere])
            #expect(try await harbour.refusal(act, by: manager) != nil)
            #expect(try await harbour.refusal(act, by: keeper) == nil)
            #expect(try await parts(elin, id, harbour).isEmpty)
        }
    }

    @Test("HBG-6.9 the one who is appointed or taken off gets one letter each time, and none about what they did themselves", arguments: TestDatabase.engines)
    func letters(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let manager = try await harbour.person("chef", [Grant(role: .manager, channel: id.rawValue)])
            let bo = try await person("bo", harbour)
            for _ in 0..<2 { try await harbour.office.perform(AddToChannel(bo, as: .editor, in: id), by: manager) }
            for _ in 0..<2 { try await harbour.office.perform(TakeOffChannel(bo, from: id, parts: [.editor]), by: manager) }
            let own = try #require(manager.person?.id)
            try await harbour.office.perform(AddToChannel(own, as: .editor, in: id), by: manager)
            let letters = try await harbour.database.read { session in
                try session.rows("SELECT person_id, subject FROM letter ORDER BY id").map { row in
                    (person: try row.id("person_id", of: Person.self), subject: try row.text("subject"))
                }
            }
            #expect(letters.map(\.person) == [bo, bo])
            #expect(letters.map(\.subject) == ["Du är redaktör för Biblioteket", "Du är inte längre redaktör för Biblioteket"])
        }
    }

    private func person(_ username: String, _ harbour: Harbour) async throws -> Person.ID {
        try #require(try await harbour.person(username, []).person?.id)
    }

    private func parts(_ person: Person.ID, _ channel: Channel.ID, _ harbour: Harbour) async throws -> [ChannelPart] {
        try await harbour.database.read { try ChannelPart.held(by: person, in: channel, $0) }
    }
}
