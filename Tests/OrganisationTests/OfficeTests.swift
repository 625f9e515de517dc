import Database
import Foundation
import Ledger
import Testing
import TestSupport

@testable import Organisation

/// An act that does what a test tells it to.
private struct Trial: Act {
    enum Ending { case records(Int), changesNothing, forgets, throwsAfter, swallows }
    struct Wrong: Error {}
    let ending: Ending
    var right: Right?

    func authorise(_ context: ActContext) throws { if let right { try context.actor.require(right) } }

    func perform(_ context: ActContext) throws -> Int {
        try context.session.execute("INSERT INTO unit (name, board) VALUES ('Trial', 'Board')")
        switch ending {
        case .records(let count):
            for number in 0..<count { try context.record("trial.done", clause: "HBG-8.3", ["number": .integer(Int64(number))]) }
        case .changesNothing: context.nothingChanged()
        case .forgets: break
        case .throwsAfter:
            try context.record("trial.done")
            throw Wrong()
        case .swallows:
            try context.record("trial.done")
            _ = try? context.session.execute("INSERT INTO nowhere VALUES (1)")
        }
        return try units(context.session)
    }

    private func units(_ session: Session) throws -> Int { try UnitStore.units(in: session).count }
}

@Suite("The one door")
struct OfficeTests {
    @Test("An act changes, writes on the ledger and signs, all in one", arguments: TestDatabase.engines)
    func records(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            #expect(try await place.office.perform(Trial(ending: .records(3)), by: .system("sync")) == 1)
            let entries = try await place.entries()
            #expect(entries.map(\.act) == ["trial.done", "trial.done", "trial.done"])
            #expect(entries.allSatisfy { $0.actor == "system:sync" && $0.clause == "HBG-8.3" })
            #expect(try await place.database.read { try place.ledger.latestCheckpoint(in: $0)?.size } == 3)
            #expect(try await place.ledger.verify().isWhole)
        }
    }

    @Test("An act that says nothing to the ledger, fails or swallows a failure keeps nothing", arguments: TestDatabase.engines)
    func keepsNothing(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            await #expect(throws: OfficeFault.nothingRecorded(act: "Trial")) {
                try await place.office.perform(Trial(ending: .forgets), by: .system("sync"))
            }
            await #expect(throws: Trial.Wrong.self) {
                try await place.office.perform(Trial(ending: .throwsAfter), by: .system("sync"))
            }
            await #expect(throws: DatabaseError.self) {
                try await place.office.perform(Trial(ending: .swallows), by: .system("sync"))
            }
            await #expect(throws: Refusal.systemMayNot("sync", .remove)) {
                try await place.office.perform(Trial(ending: .records(1), right: .remove), by: .system("sync"))
            }
            let units = try await place.database.read { try UnitStore.units(in: $0) }
            #expect(units.isEmpty)
            #expect(try await place.acts().isEmpty)
        }
    }

    @Test("An act with nothing to prove keeps its bookkeeping and leaves the ledger alone", arguments: TestDatabase.engines)
    func nothingChanged(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let units = try await place.office.perform(Trial(ending: .changesNothing), by: .system("sync"))
            #expect(units == 1)
            #expect(try await place.acts().isEmpty)
            #expect(try await place.database.read { try place.ledger.latestCheckpoint(in: $0) } == nil)
        }
    }

    @Test("A role taken back since the request began does not count", arguments: TestDatabase.engines)
    func rolesAreFresh(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna", [Grant(role: .editor)])
            let asked = try await place.actor(anna)
            try await place.office.perform(RevokeRole(.editor, from: anna), by: Workplace.operatorActor)
            await #expect(throws: Refusal.missingRight(.reply, channel: nil)) {
                try await place.office.perform(Trial(ending: .records(1), right: .reply), by: asked)
            }
            try await place.office.perform(DeactivatePerson(anna), by: Workplace.operatorActor)
            await #expect(throws: Refusal.notSignedIn) {
                try await place.office.perform(Trial(ending: .records(1)), by: asked)
            }
        }
    }

    @Test("An act inside an act is held to its own rights, and all of it stands or falls together")
    func carryOut() async throws {
        struct Outer: Act {
            func authorise(_ context: ActContext) throws { try context.actor.require(.receiveEntries) }
            func perform(_ context: ActContext) throws {
                try context.record("trial.outer")
                try context.carryOut(AddUnit(UnitFields(name: "Skola", board: "Bildningsnämnden")))
            }
        }
        try await Workplace.with(.sqlite) { place in
            await #expect(throws: Refusal.systemMayNot(.sync, .managePeople)) {
                try await place.office.perform(Outer(), by: .system(.sync))
            }
            let acts = try await place.acts()
            #expect(acts.isEmpty)
        }
    }
}
