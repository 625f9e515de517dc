import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

@Suite("Whether a channel is in use", .serialized)
struct ActivityTests {
    /// What is told of the channel's life; empty when nothing is.
    private static func told(_ tower: Tower) async throws -> [String] {
        try await tower.oversight.audit().findings.filter { [.inactive, .activityUnknown].contains($0.kind) }.map { $0.sentence(nil) }
    }

    private static let ask = "Titta efter, och skriv upp vilken dag ni senast lade ut något."

    @Test("HBG-4.3 OSB-17 KUN-57 where nobody knows, somebody is asked to look, and what was seen is what is known", arguments: TestDatabase.engines)
    func unconnected(_ engine: Database.Engine) async throws {
        for (guideline, clause) in [("hallsberg", "HBG-4.3"), ("osby", "OSB-17"), ("kungalv", "KUN-57")] {
            try await Tower.with(engine, guideline) { tower in
                let anna = try await tower.person("anna", .editor)
                tower.clock.advance(days: 60)
                #expect(try await Self.told(tower).isEmpty)
                tower.clock.advance(days: 1)
                #expect(try await Self.told(tower) == ["Ingen har sagt om kommunen skriver i kanalen. \(Self.ask)"])
                let unknown = try #require(try await tower.finding(.activityUnknown))
                #expect(unknown.clause?.text == clause && unknown.kind.nextStep == .checks)
                // Seen to be alive: nothing to tell until that is as old.
                let seen = NoteCheck(.activity, of: tower.channel, on: "2026-05-16", lastPost: "2026-05-10")
                try await tower.office.perform(seen, by: anna.actor)
                #expect(try await Self.told(tower).isEmpty)
                tower.clock.advance(days: 91)
                #expect(try await Self.told(tower) == ["Sedan 16 maj 2026 vet ingen om kommunen skriver i kanalen. \(Self.ask)"])
                // Seen to be silent: then it is known.
                let silent = NoteCheck(.activity, of: tower.channel, on: "2026-08-15", lastPost: "2026-05-12")
                try await tower.office.perform(silent, by: anna.actor)
                let words = "Kommunen har inte skrivit något på 95 dagar. Senast var 12 maj 2026, enligt den som tittade 15 augusti 2026."
                #expect(try await Self.told(tower) == [words])
                #expect(try await tower.finding(.inactive)?.clause?.text == clause)
                tower.clock.advance(days: 200)
                #expect(try await Self.told(tower) == [words])
            }
        }
    }

    @Test("HBG-4.8 KUN-56 a review says when the municipality last wrote, and whoever does not know leaves what was known", arguments: TestDatabase.engines)
    func review(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            tower.clock.advance(days: 61)
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2026-05-16", lastPost: "2026-02-14"), by: chef.actor)
            #expect(try await tower.finding(.inactive) != nil)
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2026-05-16"), by: chef.actor)
            #expect(try await tower.finding(.inactive) != nil)
            let shown = try await tower.oversight.channel(slug: "biblioteket", for: chef)
            let looked = try #require(LocalDate("2026-05-16"))
            #expect(shown.life?.last == LocalDate("2026-02-14") && shown.life?.source == .looked(looked))
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2026-05-16", lastPost: "2026-05-15"), by: chef.actor)
            #expect(try await Self.told(tower).isEmpty)
            try await tower.office.perform(OpenClosure(tower.channel, because: .inactive, reason: "Den används inte."), by: chef.actor)
            tower.clock.advance(days: 200)
            #expect(try await Self.told(tower).isEmpty, "it is being closed")
        }
    }

    @Test("HBG-4.3 OSB-17 KUN-57 what was seen long ago and is noted late overwrites nothing newer", arguments: TestDatabase.engines)
    func notedLate(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            func note(_ day: String, lastPost: String) async throws -> LocalDate? {
                try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: day, lastPost: lastPost), by: chef.actor)
                return try await tower.oversight.channel(slug: "biblioteket", for: chef).life?.last
            }
            tower.clock.advance(days: 150)
            let newest = try #require(LocalDate("2026-08-10"))
            #expect(try await note("2026-08-11", lastPost: "2026-08-10") == newest)
            #expect(try await note("2026-04-02", lastPost: "2026-03-30") == newest)
            #expect(try await Self.told(tower).isEmpty)
            // A later look puts a mistake right, as does another the same day.
            #expect(try await note("2026-08-12", lastPost: "2026-08-01") == LocalDate("2026-08-01"))
            #expect(try await note("2026-08-12", lastPost: "2026-08-02") == LocalDate("2026-08-02"))
        }
    }

    @Test("HBG-4.3 OSB-17 KUN-57 that nothing was ever posted is answered with the day the channel opened", arguments: TestDatabase.engines)
    func nothingEver(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            tower.clock.advance(days: 61)
            #expect(try await tower.finding(.activityUnknown) != nil)
            try await tower.office.perform(NoteCheck(.activity, of: tower.channel, on: "2026-05-16", lastPost: "2026-02-14"), by: anna.actor)
            #expect(try await Self.told(tower) == [
                "Kommunen har inte skrivit något på 91 dagar. Inget har lagts ut efter dagen då kanalen öppnades, 14 februari 2026, enligt den som tittade 16 maj 2026."
            ])
        }
    }

    @Test("KUN-57 the newest of what the platform shows and what somebody saw is what counts", arguments: TestDatabase.engines)
    func newest(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            tower.clock.advance(days: 100)
            try await tower.connect(contact: tower.clock.now)
            #expect(try await Self.told(tower) == [
                "Kommunen har inte skrivit något på 130 dagar. Plattformen visar inget sedan kanalen öppnades 14 februari 2026."
            ])
            try await tower.office.perform(NoteCheck(.activity, of: tower.channel, on: "2026-06-24", lastPost: "2026-06-20"), by: anna.actor)
            #expect(try await Self.told(tower).isEmpty)
            // The platform stops answering: then what it last showed gets old, like everything else.
            tower.clock.advance(days: 90)
            #expect(try await Self.told(tower).isEmpty)
            tower.clock.advance(days: 1)
            #expect(try await Self.told(tower) == ["Sedan 24 juni 2026 vet ingen om kommunen skriver i kanalen. \(Self.ask)"])
        }
    }
}
