import Database
import Testing
import TestSupport
import WorkingTime

@testable import Organisation

@Suite("Who holds a post, and can act by it", .serialized)
struct PostHoldersTests {
    @Test(
        "HBG-4.1 HBG-5.5 KUN-19 a holder is present while active and until the last day is over, for that post and that unit alone",
        arguments: TestDatabase.engines)
    func holders(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            let unit = try await place.unit("Biblioteket")
            let other = try await place.unit("Badet")
            let anna = try await place.holder("anna", .manager, of: unit)
            let bo = try await place.holder("bo", .manager, of: unit)
            let last = try await place.holder("last", .manager, of: unit, lastDay: "2026-03-27")
            let left = try await place.holder("left", .manager, of: unit, lastDay: "2026-03-26")
            let shut = try await place.holder("shut", .manager, of: unit)
            let both = try await place.holder("both", .manager, of: unit, lastDay: "2026-03-01")
            for person in [shut, both] { try await place.office.perform(DeactivatePerson(person), by: Workplace.operatorActor) }
            let head = try await place.holder("head", .headOfDepartment, of: unit)
            let away = try await place.holder("away", .manager, of: other)
            let today = try #require(LocalDate("2026-03-27"))
            let (own, all) = try await place.database.read {
                (try PostHolders.load(for: unit, on: today, in: $0), try PostHolders.load(on: today, in: $0))
            }
            for holders in [own, all] {
                #expect(holders.present(.manager, for: unit).map(\.id) == [anna, bo, last])
                #expect(holders.leavers(.manager, for: unit).map(\.id) == [left, both])
                #expect(holders.present(.headOfDepartment, for: unit).map(\.id) == [head])
                #expect(holders.present(.sectorHead, for: unit).isEmpty && holders.leavers(.headOfDepartment, for: unit).isEmpty)
                #expect(holders.isHeld(.manager, for: unit, by: shut) && !holders.isHeld(.manager, for: unit, by: away))
            }
            #expect(own.present(.manager, for: other).isEmpty)
            #expect(all.present(.manager, for: other).map(\.id) == [away])
            // The day after, whoever had that day as the last has left too.
            let tomorrow = try await place.database.read { try PostHolders.load(for: unit, on: today.adding(days: 1), in: $0) }
            #expect(tomorrow.present(.manager, for: unit).map(\.id) == [anna, bo])
            #expect(tomorrow.leavers(.manager, for: unit).map(\.id) == [last, left, both])
        }
    }

    @Test("Where no post is held there is nobody, and a post that is ended is held no more", arguments: TestDatabase.engines)
    func none(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            let unit = try await place.unit("Biblioteket")
            let today = try #require(LocalDate("2026-03-27"))
            let present = { try await place.database.read { try PostHolders.load(for: unit, on: today, in: $0).present(.manager, for: unit) } }
            #expect(try await present().isEmpty)
            let anna = try await place.holder("anna", .manager, of: unit)
            #expect(try await present().map(\.id) == [anna])
            try await place.office.perform(EndPost(HeldPost(unit: unit, post: .manager, person: anna)), by: Workplace.operatorActor)
            #expect(try await present().isEmpty)
        }
    }
}

extension Workplace {
    fileprivate func unit(_ name: String) async throws -> MunicipalUnit.ID {
        try await office.perform(AddUnit(UnitFields(name: name, board: "Kulturnämnden")), by: Self.operatorActor)
    }

    fileprivate func holder(
        _ username: String, _ post: UnitPost, of unit: MunicipalUnit.ID, lastDay: String? = nil
    ) async throws -> Person.ID {
        let id = try await person(username)
        try await office.perform(AppointToPost(HeldPost(unit: unit, post: post, person: id)), by: Self.operatorActor)
        if let lastDay = lastDay.flatMap({ LocalDate($0) }) {
            try await office.perform(RecordLeaving(id, lastDay: lastDay), by: Self.operatorActor)
        }
        return id
    }
}
