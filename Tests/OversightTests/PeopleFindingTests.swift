import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

@Suite("What is wrong with the people of a channel", .serialized)
struct PeopleFindingTests {
    private static let command = Actor.system(.commandLine)

    private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test("HBG-4.1 KUN-10 nobody responsible, then somebody, then somebody deactivated", arguments: TestDatabase.engines)
    func responsible(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            #expect(try await tower.finding(.noResponsible)?.clause?.text == "KUN-14")
            #expect(try await tower.kinds().contains(.noEditor))
            let anna = try await tower.person("anna", .manager, .editor)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            #expect(try await tower.kinds().isDisjoint(with: [.noResponsible, .noEditor, .responsibleDeactivated]))
            try await tower.office.perform(DeactivatePerson(anna.id), by: Self.command)
            let finding = try await tower.finding(.responsibleDeactivated)
            #expect(finding?.person == anna.id)
            #expect(try await tower.kinds().contains(.noEditor))
        }
    }

    @Test("KUN-18 two always have access: one, two, and one who has left", arguments: TestDatabase.engines)
    func access(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let bo = try await tower.person("bo", .editor)
            #expect(try await tower.finding(.tooFewWithAccess)?.detail == .count(0, of: 2))
            try await tower.office.perform(RecordAccess(tower.channel, anna.id, profile: .service), by: anna.actor)
            #expect(try await tower.finding(.tooFewWithAccess)?.detail == .count(1, of: 2))
            try await tower.office.perform(RecordAccess(tower.channel, bo.id, profile: .service), by: anna.actor)
            #expect(try await tower.finding(.tooFewWithAccess) == nil)
            try await tower.office.perform(RecordLeaving(bo.id, lastDay: try day("2026-03-16")), by: Self.command)
            #expect(try await tower.finding(.tooFewWithAccess) == nil)
            tower.clock.advance(days: 1)
            let finding = try await tower.finding(.tooFewWithAccess)
            #expect(finding?.detail == .count(1, of: 2) && finding?.clause?.text == "KUN-18" && finding?.takesReason == false)
        }
    }

    @Test("KUN-19 a leaver is told a month ahead and until replaced; LUD is silent until the last day has passed", arguments: TestDatabase.engines)
    func leaver(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let bo = try await tower.person("bo", .editor)
            try await tower.office.perform(RecordLeaving(bo.id, lastDay: try day("2026-05-01")), by: Self.command)
            #expect(try await tower.finding(.leaverListed) == nil)
            tower.clock.advance(days: 17)
            let ahead = try await tower.finding(.leaverListed)
            #expect(ahead?.isAhead == true && ahead?.clause?.text == "KUN-19" && ahead?.person == bo.id)
            tower.clock.advance(days: 40)
            #expect(try await tower.finding(.leaverListed)?.isAhead == false)
            try await tower.office.perform(RevokeRole(.editor, from: bo.id, channel: tower.channel.rawValue), by: Self.command)
            #expect(try await tower.finding(.leaverListed) == nil)
        }
        try await Tower.with(engine, "ludvika") { tower in
            let bo = try await tower.person("bo", .editor)
            try await tower.office.perform(RecordLeaving(bo.id, lastDay: try day("2026-03-20")), by: Self.command)
            #expect(try await tower.finding(.leaverListed) == nil)
            tower.clock.advance(days: 5)
            let passed = try await tower.finding(.leaverListed)
            #expect(passed != nil && passed?.clause == nil)
        }
    }

    @Test("LUD-37 GOT-36 KUN-45 an absence without a deputy who is there", arguments: ["ludvika", "gotland", "kungalv"])
    func absence(_ guideline: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let anna = try await tower.person("anna", .editor)
            _ = try await tower.person("bo", .editor)
            try await tower.office.perform(RecordAbsence(AbsenceFields(person: anna.id, from: "2026-03-17", to: "2026-03-27")), by: Self.command)
            let finding = try await tower.finding(.absenceUncovered)
            #expect(finding?.isAhead == true && finding?.person == anna.id)
            #expect(["LUD-37", "GOT-36", "KUN-45"].contains(finding?.clause?.text))
            let dora = try await tower.person("dora", .deputy)
            #expect(try await tower.finding(.absenceUncovered) == nil)
            try await tower.office.perform(RecordAbsence(AbsenceFields(person: dora.id, from: "2026-03-20", to: "2026-03-20")), by: Self.command)
            #expect(try await tower.finding(.absenceUncovered)?.detail == .period(from: LocalDate(dayNumber: 20_532), to: LocalDate(dayNumber: 20_539)))
            tower.clock.advance(days: 5)
            #expect(try await tower.finding(.absenceUncovered) == nil)
        }
    }

    @Test("GOT-36 an absence far ahead is not told yet, one without an end stays until it ends", arguments: TestDatabase.engines)
    func farAhead(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "gotland") { tower in
            let anna = try await tower.person("anna", .editor)
            let id = try await tower.office.perform(RecordAbsence(AbsenceFields(person: anna.id, from: "2026-04-15")), by: Self.command)
            #expect(try await tower.finding(.absenceUncovered) == nil)
            tower.clock.advance(days: 200)
            #expect(try await tower.finding(.absenceUncovered)?.isAhead == false)
            try await tower.office.perform(EndAbsence(id, lastDay: try day("2026-09-30")), by: Self.command)
            #expect(try await tower.finding(.absenceUncovered) == nil)
        }
    }

    @Test("KUN-45 an absence begins at midnight where the municipality is, also when the clock has changed")
    func clockChange() async throws {
        try await Tower.with(.sqlite) { tower in
            let anna = try await tower.person("anna", .editor)
            // The clock goes forward on 29 March 2026: midnight is 23.00 UTC before it and 22.00 after.
            try await tower.office.perform(RecordAbsence(AbsenceFields(person: anna.id, from: "2026-03-30", to: "2026-03-30")), by: Self.command)
            tower.clock.set(Date(timeIntervalSince1970: 1_774_821_599))  // 29 March 23.59.59
            #expect(try await tower.finding(.absenceUncovered)?.isAhead == true)
            tower.clock.set(Date(timeIntervalSince1970: 1_774_821_600))  // 30 March 00.00
            let begun = try await tower.finding(.absenceUncovered)
            #expect(begun?.isAhead == false && begun?.since == tower.clock.now)
            tower.clock.set(Date(timeIntervalSince1970: 1_774_907_999))  // 30 March 23.59.59
            #expect(try await tower.finding(.absenceUncovered) != nil)
            tower.clock.set(Date(timeIntervalSince1970: 1_774_908_000))
            #expect(try await tower.finding(.absenceUncovered) == nil)
        }
    }

    @Test("HBG-12.9 one who is alone has a deputy, and the deputy is there", arguments: TestDatabase.engines)
    func alone(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            #expect(try await tower.finding(.noDeputy)?.clause?.text == "HBG-12.9")
            let dora = try await tower.person("dora", .deputy)
            #expect(try await tower.finding(.noDeputy) == nil)
            for person in [anna, dora] {
                try await tower.office.perform(RecordAbsence(AbsenceFields(person: person.id, from: "2026-03-16", to: "2026-03-18")), by: Self.command)
            }
            #expect(try await tower.finding(.absenceUncovered)?.person == anna.id)
            _ = try await tower.person("bo", .editor)
            #expect(try await tower.kinds().isDisjoint(with: [.noDeputy, .absenceUncovered]))
        }
    }

    @Test("OSB-14 a politician does not answer for a channel, also one who became it later", arguments: TestDatabase.engines)
    func politician(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "osby") { tower in
            let anna = try await tower.person("anna", .editor)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            #expect(try await tower.finding(.politicianAnswers) == nil)
            var fields = PersonFields(username: "anna", firstName: "Anna", lastName: "Ek")
            fields.isPolitician = true
            try await tower.office.perform(ChangePerson(anna.id, to: fields, unit: nil), by: Self.command)
            let finding = try await tower.finding(.politicianAnswers)
            #expect(finding?.person == anna.id && finding?.clause?.text == "OSB-14" && finding?.takesReason == false)
        }
    }
}
