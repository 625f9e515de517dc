import Database
import Foundation
import Testing
import TestSupport
import WorkingTime

@testable import Organisation

@Suite("Absence and leaving", .serialized)
struct AbsenceTests {
    @Test("HBG-12.9 One's own absence anyone may note, others' those with the right to it", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            // In no channel and no unit, so that no manager is near.
            let anna = try await place.person("anna")
            let leaving = try #require(LocalDate("2026-12-31"))
            for (number, role) in Role.allCases.enumerated() {
                let id = try await place.person("p\(number)", [Grant(role: role, channel: role.mayBeLimitedToChannel ? 1 : nil)])
                let actor = try await place.actor(id)
                let expected: Refusal? =
                    switch role {
                    case .coordinator, .administrator: nil
                    case .manager: .missingRight(.managePeople, channel: nil)
                    default: .missingRight(.recordAbsence, channel: nil)
                    }
                let other = AbsenceFields(person: anna, from: "2026-07-0\(number % 9 + 1)")
                #expect(try await place.refusal { try await place.office.perform(RecordAbsence(other), by: actor) } == expected, "\(role)")
                #expect(try await place.refusal { try await place.office.perform(RecordLeaving(anna, lastDay: leaving), by: actor) } == expected, "\(role)")
                #expect(try await place.refusal { try await place.office.perform(TakeBackLeaving(anna), by: actor) } == expected, "\(role)")
                let own = AbsenceFields(person: id, from: "2026-07-01", to: "2026-07-31")
                let absence = try await place.office.perform(RecordAbsence(own), by: actor)
                #expect(try await place.refusal { try await place.office.perform(EndAbsence(absence, lastDay: leaving), by: actor) } == nil)
                #expect(try await place.refusal { try await place.office.perform(RecordLeaving(id, lastDay: leaving), by: actor) } == nil)
            }
            let manager = try await place.actor(place.person("chefen", [Grant(role: .manager, channel: 1)]))
            let near = AbsenceFields(person: try await place.person("nara", [Grant(role: .editor, channel: 1)]), from: "2026-07-01")
            #expect(try await place.refusal { try await place.office.perform(RecordAbsence(near), by: manager) } == nil)
            let sync = Actor.system(.sync)
            #expect(
                try await place.refusal { try await place.office.perform(RecordAbsence(AbsenceFields(person: anna, from: "2026-07-01")), by: sync) }
                    == .systemMayNot(.sync, .recordAbsence))
        }
    }

    @Test("Who is away on a day, and who will be", arguments: TestDatabase.engines)
    func days(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna")
            let record = { (from: String, to: String) in
                try await place.office.perform(RecordAbsence(AbsenceFields(person: anna, from: from, to: to)), by: Workplace.operatorActor)
            }
            let first = try await record("2026-07-01", "2026-07-31")
            _ = try await record("2026-10-01", "")
            func on(_ day: String) async throws -> Int {
                let day = try #require(LocalDate(day))
                return try await place.database.read { try AbsenceStore.absences(on: day, in: $0).count }
            }
            #expect(try await on("2026-06-30") == 0)
            #expect(try await on("2026-07-01") == 1)
            #expect(try await on("2026-07-31") == 1)
            #expect(try await on("2026-08-01") == 0)
            #expect(try await on("2030-01-01") == 1)
            let august = try #require(LocalDate("2026-08-01"))
            #expect(try await place.database.read { try AbsenceStore.absences(from: august, in: $0).count } == 1)
            // Noted again from the same day it is changed, not doubled; ended before it began it goes.
            #expect(try await record("2026-07-01", "2026-07-10") == first)
            #expect(try await on("2026-07-31") == 0)
            let june = try #require(LocalDate("2026-06-30"))
            try await place.office.perform(EndAbsence(first, lastDay: june), by: Workplace.operatorActor)
            #expect(try await on("2026-07-05") == 0)
        }
    }

    @Test("Days that are none are refused with what to write")
    func fields() {
        for (from, to, fields) in [
            ("", "", ["Första dagen"]), ("2026-02-30", "", ["Första dagen"]), ("27/3 2026", "x", ["Första dagen", "Sista dagen"]),
            ("2026-03-27", "2026-03-26", ["Sista dagen"]), ("1000-01-01", "", ["Första dagen"]),
        ] {
            #expect(throws: Refusal.self) { try AbsenceFields(person: .init(1), from: from, to: to).cleaned() }
            do {
                _ = try AbsenceFields(person: .init(1), from: from, to: to).cleaned()
            } catch {
                guard case .invalid(let problems) = error else { continue }
                #expect(problems.map(\.field) == fields)
            }
        }
    }
}
