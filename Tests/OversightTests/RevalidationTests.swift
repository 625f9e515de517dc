import Channels
import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Oversight

/// The clock goes week by week, and the watch goes its rounds as it does on a server.
@Suite("Revalidation over weeks", .serialized)
struct RevalidationTests {
    private static let words = "Ingen har bekräftat på ett år"

    /// Who has got a letter about the review, each letter once.
    private static func told(_ tower: Tower) async throws -> [Person.ID] {
        try await tower.letters().filter { $0.body.contains(words) }.map(\.person)
    }

    /// A week goes by, and the watch goes round more than once.
    private static func week(_ tower: Tower) async throws {
        tower.clock.advance(days: 7)
        for _ in 0..<2 { await tower.oversight.watch.goRound() }
    }

    @Test("HBG-4.1 HBG-4.8 KUN-56 a review that is due is told to the responsible, after a week to the manager, to nobody twice, and no more once it is made", arguments: TestDatabase.engines)
    func escalation(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            _ = try await tower.person("sam", .coordinator)
            try await tower.office.perform(
                AppointToPost(HeldPost(unit: tower.unit, post: .manager, person: chef.id)), by: Tower.operatorActor)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            // The year is over on 14 February 2027.
            tower.clock.advance(days: 330)
            await tower.oversight.watch.goRound()
            #expect(try await tower.finding(.reviewDue) == nil)
            #expect(try await Self.told(tower).isEmpty)
            try await Self.week(tower)
            #expect(try await Self.told(tower) == [anna.id])
            try await Self.week(tower)
            #expect(try await Self.told(tower) == [anna.id], "a week is not over until it is over")
            try await Self.week(tower)
            #expect(try await Self.told(tower) == [anna.id, chef.id])
            for _ in 0..<6 { try await Self.week(tower) }
            #expect(try await Self.told(tower) == [anna.id, chef.id])
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2027-04-13"), by: anna.actor)
            for _ in 0..<4 { try await Self.week(tower) }
            #expect(try await Self.told(tower) == [anna.id, chef.id])
            // A year later it is asked for again, from the beginning.
            tower.clock.advance(days: 337)
            await tower.oversight.watch.goRound()
            #expect(try await Self.told(tower) == [anna.id, chef.id])
            try await Self.week(tower)
            #expect(try await Self.told(tower) == [anna.id, chef.id, anna.id])
            for _ in 0..<2 { try await Self.week(tower) }
            #expect(try await Self.told(tower) == [anna.id, chef.id, anna.id, chef.id])
        }
    }

    @Test("HBG-4.8 where the unit has no manager the coordinator is told, and a review in time tells nobody", arguments: TestDatabase.engines)
    func withoutManager(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            tower.clock.advance(days: 337)
            for _ in 0..<5 { try await Self.week(tower) }
            #expect(try await Self.told(tower) == [anna.id, sam.id])
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2027-03-20"), by: anna.actor)
            for _ in 0..<12 { try await Self.week(tower) }
            try await tower.office.perform(NoteCheck(.review, of: tower.channel, on: "2027-06-01"), by: anna.actor)
            for _ in 0..<45 { try await Self.week(tower) }
            #expect(try await Self.told(tower) == [anna.id, sam.id])
        }
    }

    @Test("KUN-60 HBG-4.13 an account that answers as another the second day is told, warned of and settled", arguments: TestDatabase.engines)
    func anotherAccount(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            let (first, other) = ("UCaaaaaaaaaaaaaaaaaaaaaa", "UCbbbbbbbbbbbbbbbbbbbbbb")
            try await tower.edit { content in
                content[.platform] = "youtube"
                content[.address] = "https://www.youtube.com/@biblioteket"
                content[.responsible] = "\(anna.id)"
            }
            try await tower.edit { $0[.accountID] = first }
            let address = "https://www.youtube.com/@biblioteket"
            let watch = tower.oversight.watch
            tower.pages.show(["https://www.kungalv.se"], at: address)
            await watch.goRound()
            #expect(try await tower.kinds().isDisjoint(with: [.identityChanged, .takenOver]))
            // The same account under its number is no change.
            tower.clock.advance(days: 7.1)
            tower.pages.show(["https://www.kungalv.se"], at: address, from: "https://www.youtube.com/channel/\(first)")
            await watch.goRound()
            #expect(try await tower.finding(.identityChanged) == nil)
            // Another number is: the responsible is told once.
            tower.clock.advance(days: 7.1)
            tower.pages.show([], at: address, from: "https://www.youtube.com/channel/\(other)")
            for _ in 0..<2 { await watch.goRound() }
            #expect(try await tower.finding(.identityChanged)?.detail == .text(other))
            let told = try await tower.letters().filter { $0.body.contains(other) }
            #expect(told.map(\.person) == [anna.id])
            // It is not ours: the public is warned from then on, and the same is not raised again.
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            #expect(change.part == .accountID && change.before == first)
            try await tower.office.perform(RejectIdentity(change.id), by: anna.actor)
            tower.clock.advance(days: 7.1)
            for _ in 0..<2 { await watch.goRound() }
            #expect(try await tower.finding(.identityChanged) == nil)
            #expect(try await tower.finding(.takenOver) != nil)
            #expect(try await tower.letters().filter { $0.body.contains("Någon annan kan ha tagit över kontot.") }.map(\.person) == [anna.id])
            // We have it back, and it answers as it did.
            try await tower.office.perform(EndTakeover(of: tower.channel, because: "Plattformen gav tillbaka det."), by: sam.actor)
            tower.pages.show(["https://www.kungalv.se"], at: address)
            tower.clock.advance(days: 7.1)
            for _ in 0..<2 { await watch.goRound() }
            #expect(try await tower.kinds().isDisjoint(with: [.identityChanged, .takenOver]))
        }
    }

    @Test("HBG-4.13 GOT-40 an account that took another name the second day is confirmed, and looked at under the new name from then on", arguments: TestDatabase.engines)
    func anotherName(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { content in
                content[.platform] = "youtube"
                content[.address] = "https://www.youtube.com/@biblioteket"
            }
            tower.pages.show(["https://www.kungalv.se"], at: "https://www.youtube.com/@biblioteket")
            await tower.oversight.watch.goRound()
            #expect(try await tower.finding(.identityChanged) == nil)
            tower.clock.advance(days: 7.1)
            tower.pages.show(["https://www.kungalv.se"], at: "https://www.youtube.com/@biblioteket", from: "https://www.youtube.com/@bibblan")
            await tower.oversight.watch.goRound()
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            try await tower.office.perform(ConfirmIdentity(change.id), by: sam.actor)
            tower.pages.show(["https://www.kungalv.se"], at: "https://www.youtube.com/@bibblan")
            tower.clock.advance(days: 7.1)
            for _ in 0..<2 { await tower.oversight.watch.goRound() }
            #expect(tower.pages.requests.last == "https://www.youtube.com/@bibblan")
            #expect(try await tower.kinds().isDisjoint(with: [.identityChanged, .takenOver]))
            #expect(try await tower.letters().filter { $0.body.contains("bibblan") }.map(\.person) == [sam.id])
        }
    }

    @Test("HBG-4.13 a report that another has overtaken is no answer, so the watch may raise it again", arguments: TestDatabase.engines)
    func overtaken(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            for (number, actor) in [("1", Actor.system(.watch)), ("2", anna.actor), ("1", .system(.watch))] {
                try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: number), by: actor)
                #expect(try await tower.finding(.identityChanged)?.detail == .text(number))
            }
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            try await tower.office.perform(RejectIdentity(change.id, isMistake: true), by: anna.actor)
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "1"), by: .system(.watch))
            #expect(try await tower.finding(.identityChanged) == nil)
        }
    }
}
