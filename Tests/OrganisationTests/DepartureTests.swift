import Database
import Foundation
import Testing
import TestSupport
import WorkingTime

@testable import Organisation

@Suite("Those who have left", .serialized)
struct DepartureTests {
    static let password = "fyra gröna hästar"
    static let home = "192.0.2.1"
    static let patient = SessionLimits(idle: 48 * 3600, absolute: 48 * 3600)
    /// Seconds from the clock's start, Friday 27 March 2026 at 09.26.40, to the midnight after it in Sweden.
    static let toMidnight: TimeInterval = 52_400

    @Test("KUN-19 In until the last day is over where the municipality is, and out from then on", arguments: TestDatabase.engines)
    func lastDay(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            try await place.person("chef", [Grant(role: .administrator)])
            let anna = try await place.person("anna", [Grant(role: .coordinator)], password: Self.password)
            let door = place.signIn(limits: Self.patient)
            let friday = try #require(LocalDate("2026-03-27"))
            try await place.office.perform(RecordLeaving(anna, lastDay: friday), by: Workplace.operatorActor)
            let open = try await door.signIn(username: "anna", password: Self.password, from: Self.home)
            let act = { (by: Actor) in try await place.refusal { try await place.office.perform(AddUnit(UnitFields(name: "", board: "")), by: by) } }
            place.clock.advance(Self.toMidnight - 1)
            #expect(try await door.session(cookie: open.token.cookie) != nil)
            #expect(try await act(open.actor) == .missingRight(.managePeople, channel: nil))
            place.clock.advance(1)
            #expect(try await door.session(cookie: open.token.cookie) == nil)
            #expect(try await act(open.actor) == .hasLeft(lastDay: friday))
            // Only whoever knows the password is told why, however many times it is tried.
            for _ in 0..<12 {
                let refusal = try await place.refusal { try await door.signIn(username: "anna", password: Self.password, from: Self.home) }
                #expect(refusal == .hasLeft(lastDay: friday))
            }
            #expect(try await place.refusal { try await door.signIn(username: "anna", password: "fel", from: Self.home) } == .wrongNameOrPassword)
            let saturday = try #require(LocalDate("2026-03-28"))
            #expect(try await place.database.read { try Departure.shutOut(on: saturday, in: $0) } == [anna])
            // A corrected day lets her in again, and so does staying.
            try await place.office.perform(RecordLeaving(anna, lastDay: saturday), by: Workplace.operatorActor)
            #expect(try await door.signIn(username: "anna", password: Self.password, from: Self.home).signedIn.person.id == anna)
            try await place.office.perform(RecordLeaving(anna, lastDay: friday), by: Workplace.operatorActor)
            #expect(try await place.refusal { try await door.signIn(username: "anna", password: Self.password, from: Self.home) } == .hasLeft(lastDay: friday))
            try await place.office.perform(TakeBackLeaving(anna), by: Workplace.operatorActor)
            #expect(try await door.signIn(username: "anna", password: Self.password, from: Self.home).signedIn.person.id == anna)
        }
    }

    @Test("The last administrator is never shut out, and is told of instead", arguments: TestDatabase.engines)
    func lastAdministrator(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            let first = try await place.person("first", [Grant(role: .administrator)], password: Self.password)
            let second = try await place.person("second", [Grant(role: .administrator)], password: Self.password)
            let gone = try #require(LocalDate("2026-03-20"))
            let today = try #require(LocalDate("2026-03-27"))
            let door = place.signIn()
            let enter = { (name: String) in
                try await place.refusal { try await door.signIn(username: name, password: Self.password, from: Self.home) }
            }
            let left = { try await place.database.read { try Departure.lastAdministrators(on: today, in: $0) } }
            try await place.office.perform(RecordLeaving(first, lastDay: gone), by: Workplace.operatorActor)
            #expect(try await enter("first") == .hasLeft(lastDay: gone))
            #expect(try await left().isEmpty)
            // Who has left does not count as the one who remains.
            let operatorActor = Workplace.operatorActor
            #expect(try await place.refusal { try await place.office.perform(DeactivatePerson(second), by: operatorActor) } == .lastAdministrator)
            #expect(try await place.refusal { try await place.office.perform(RevokeRole(.administrator, from: second), by: operatorActor) } == .lastAdministrator)
            try await place.office.perform(RecordLeaving(second, lastDay: gone), by: operatorActor)
            #expect(try await left() == [first, second])
            #expect(try await enter("first") == nil)
            #expect(try await enter("second") == nil)
            // One too many may still be taken away, but not the last.
            try await place.office.perform(DeactivatePerson(second), by: operatorActor)
            #expect(try await place.refusal { try await place.office.perform(DeactivatePerson(first), by: operatorActor) } == .lastAdministrator)
            let third = try await place.person("third", [Grant(role: .administrator)])
            #expect(try await left().isEmpty)
            #expect(try await enter("first") == .hasLeft(lastDay: gone))
            try await place.office.perform(DeactivatePerson(first), by: try await place.actor(third))
        }
    }

    @Test("Nobody says of themselves that they have left already")
    func own() async throws {
        try await Workplace.withGuideline(.sqlite) { place in
            let anna = try await place.actor(place.person("anna"))
            let id = try #require(anna.person?.id)
            let (yesterday, today) = (try #require(LocalDate("2026-03-26")), try #require(LocalDate("2026-03-27")))
            let refusal = try await place.refusal { try await place.office.perform(RecordLeaving(id, lastDay: yesterday), by: anna) }
            guard case .invalid(let problems)? = refusal else {
                Issue.record("the day was taken: \(String(describing: refusal))")
                return
            }
            #expect(problems.map(\.field) == ["Sista dagen"])
            #expect(try await place.refusal { try await place.office.perform(RecordLeaving(id, lastDay: today), by: anna) } == nil)
        }
    }
}
