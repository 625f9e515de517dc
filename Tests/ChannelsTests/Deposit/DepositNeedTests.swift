import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("Deposits that need renewing", .serialized)
struct DepositNeedTests {
    @Test("OSB-40 a channel without a deposit is in need where the guideline asks for one, and nowhere else", arguments: ["osby", "kungalv", "hallsberg"])
    func missing(_ guideline: String) async throws {
        try await Vaulted.with(.sqlite, guideline: guideline) { made in
            let needs = try await made.needs()
            #expect(needs.values.map(\.kind) == (guideline == "osby" ? [.missing, .missing] : []))
            #expect(needs.values.allSatisfy { $0.clause?.text == "OSB-40" })
        }
    }

    @Test("OSB-40 an opened deposit, a new custodian, a leaver and a year each ask for a new one", arguments: TestDatabase.engines)
    func kinds(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine, guideline: "kungalv") { made in
            let people = try await made.furnished()
            #expect(try await made.needs().isEmpty)
            made.harbour.clock.advance(DepositNeed.lasts - 1)
            #expect(try await made.needs().isEmpty)
            made.harbour.clock.advance(1)
            let old = try #require(try await made.needs()[made.channel])
            #expect(old.kind == .old && old.since == made.harbour.clock.now && old.clause == nil)
            _ = try await made.custodian("helga")
            #expect(try await made.needs()[made.channel]?.kind == .unsealed)
            try await made.harbour.office.perform(
                DeactivatePerson(people.second.person.id), by: Harbour.operatorActor)
            #expect(try await made.needs()[made.channel]?.kind == .left)
            let id = try await made.asked(by: people.first)
            let helga = try await made.harbour.database.read { try PersonStore.person(username: "helga", in: $0)?.id }
            let approver = try await made.harbour.database.read { try PersonStore.signedIn(helga ?? .init(0), in: $0) }
            try await made.harbour.office.perform(ApproveOpening(id), by: .person(try #require(approver)))
            _ = try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first)
            #expect(try await made.needs()[made.channel]?.kind == .opened)
            try await made.vault.deposit(Vaulted.content, for: made.channel, by: people.manager)
            #expect(try await made.needs().isEmpty)
            try await made.harbour.office.perform(DeactivatePerson(people.first.person.id), by: Harbour.operatorActor)
            try await made.harbour.office.perform(DeactivatePerson(try #require(helga)), by: Harbour.operatorActor)
            #expect(try await made.needs()[made.channel]?.kind == .unreadable)
        }
    }

    @Test("KUN-19 OSB-40 whoever may know the sign-in and leaves is told of, from the day after", arguments: TestDatabase.engines)
    func leaving(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            try await made.harbour.database.write {
                _ = try $0.execute(
                    "INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, '2026-03-28', 0)", people.manager.person.id)
            }
            #expect(try await made.needs()[made.channel] == nil)
            made.harbour.clock.advance(2 * 86_400)
            #expect(try await made.needs()[made.channel]?.kind == .left)
        }
    }

    @Test("KUN-19 OSB-40 a day at work ends at midnight where the municipality is, for whoever knows the sign-in and for custodians", arguments: TestDatabase.engines)
    func midnight(_ engine: Database.Engine) async throws {
        for isCustodian in [false, true] {
            try await Vaulted.with(engine, guideline: "osby") { made in
                let people = try await made.furnished()
                // Friday 27 March 2026 at 09.26.40 in Sweden, which is an hour before the same in UTC.
                let midnight = made.harbour.clock.now.addingTimeInterval(52_400)
                let leaver = isCustodian ? people.second.person.id : people.manager.person.id
                try await made.harbour.database.write {
                    _ = try $0.execute("INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, '2026-03-27', 0)", leaver)
                }
                made.harbour.clock.advance(52_399)
                #expect(try await made.needs()[made.channel] == nil)
                made.harbour.clock.advance(1)
                let need = try #require(try await made.needs()[made.channel])
                #expect(need.kind == .left)
                if !isCustodian { #expect(need.since == midnight) }
            }
        }
    }

    @Test("OSB-40 the manager is written to once a month until it is done", arguments: TestDatabase.engines)
    func reminders(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            _ = try await made.custodian("frida")
            let manager = try await made.someone("maria", .manager, in: made.channel)
            let subject = "Inloggning i förvar: Biblioteket"
            for _ in 0..<2 { try await made.harbour.office.perform(RemindOfDeposits(), by: .system(.watch)) }
            #expect(try await made.letters().filter { $0 == subject }.count == 1)
            made.harbour.clock.advance(RemindOfDeposits.rests)
            try await made.harbour.office.perform(RemindOfDeposits(), by: .system(.watch))
            #expect(try await made.letters().filter { $0 == subject }.count == 2)
            try await made.vault.deposit(Vaulted.content, for: made.channel, by: manager)
            made.harbour.clock.advance(RemindOfDeposits.rests)
            try await made.harbour.office.perform(RemindOfDeposits(), by: .system(.watch))
            #expect(try await made.letters().filter { $0 == subject }.count == 2)
            #expect(try await made.harbour.refusal(RemindOfDeposits(), by: .person(manager)) == .missingRight(.raiseFindings, channel: nil))
        }
    }

    @Test("OSB-40 until a custodian has a key the custodians are asked for one, in one letter, and then those who answer are", arguments: TestDatabase.engines)
    func keyFirst(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let manager = try await made.someone("maria", .manager, in: made.channel)
            let admin = try await made.someone("ada", .administrator)
            func told() async throws -> [(person: Person.ID, subject: String, body: String)] {
                try await made.harbour.office.perform(RemindOfDeposits(), by: .system(.watch))
                return try await made.harbour.database.read {
                    try $0.rows("SELECT person_id, subject, body FROM letter ORDER BY id").map {
                        (try $0.id("person_id"), try $0.text("subject"), try $0.text("body"))
                    }
                }
            }
            let first = try await told()
            #expect(first.map(\.person) == [admin.person.id] && first.map(\.subject) == ["Utse förvarare"])
            let samir = try await made.someone("samir", .custodian)
            made.harbour.clock.advance(RemindOfDeposits.rests)
            let second = try await told()
            #expect(second.dropFirst().map(\.person) == [samir.person.id])
            #expect(second.last?.subject == "Gör din nyckel till förvaret" && second.last?.body.hasPrefix("2 kanalers inloggningar väntar") == true)
            #expect(second.last?.body.contains("Förvarare är \(samir.person.fullName).") == true)
            // A minute later there is a key, and nobody waits a month to be told.
            try await made.vault.makeKey(for: samir, passphrase: Vaulted.phrase)
            let third = try await told()
            #expect(third.last?.person == manager.person.id && third.last?.subject == "Inloggning i förvar: Biblioteket")
            #expect(third.last?.body.contains("Den som kan öppna det som ligger i förvar är \(samir.person.fullName).") == true)
            #expect(try await told().count == third.count)
        }
    }

    @Test("OSB-40 the key of a custodian who has left is none, so the next key made is the first and those who answer are told at once", arguments: TestDatabase.engines)
    func keyOfLeaver(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let manager = try await made.someone("maria", .manager, in: made.channel)
            let frida = try await made.custodian("frida")
            let (samir, kerstin) = (try await made.someone("samir", .custodian), try await made.someone("kerstin", .custodian))
            try await made.harbour.database.write {
                _ = try $0.execute(
                    "INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, '2026-03-28', 0)", frida.person.id)
            }
            made.harbour.clock.advance(2 * 86_400)
            func told() async throws -> [(person: Person.ID, body: String)] {
                try await made.harbour.office.perform(RemindOfDeposits(), by: .system(.watch))
                return try await made.harbour.database.read {
                    try $0.rows("SELECT person_id, body FROM letter WHERE about LIKE 'deposits:keys' OR body LIKE '%förvar.%' ORDER BY id").map {
                        (try $0.id("person_id"), try $0.text("body"))
                    }
                }
            }
            let asked = try await told().map(\.person)
            #expect(asked == [samir.person.id, kerstin.person.id])
            try await made.vault.makeKey(for: samir, passphrase: Vaulted.phrase)
            let last = try #require(try await told().last)
            #expect(last.person == manager.person.id, "nobody waits a month")
            #expect(last.body.hasSuffix("Den som kan öppna det som ligger i förvar är \(samir.person.fullName)."), "who has no key, or has left, opens nothing")
        }
    }

    @Test("KUN-18 OSB-40 enough people with access do instead of a deposit where the guideline says so", arguments: TestDatabase.engines)
    func holdersInstead(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = [try await made.someone("anna", .editor, in: made.channel), try await made.someone("bo", .editor, in: made.channel)]
            let (all, channels) = try await made.harbour.database.write { session in
                for person in people {
                    try session.execute(
                        "INSERT INTO channel_access (channel_id, person_id, profile, since) VALUES (?, ?, 'service', 0)", made.channel,
                        person.person.id)
                }
                return (try ChannelPeople.all(in: session), try ChannelStore.channels(in: session))
            }
            let channel = try #require(channels.first { $0.id == made.channel })
            for (wanted, isNeeded) in [(nil, true), (2, false), (3, true)] as [(Int?, Bool)] {
                let finder = DepositNeedFinder(
                    clause: ClauseID("OSB-40"), holdersInstead: wanted, now: made.harbour.clock.now, timeZone: .gmt,
                    keys: [], custodians: [], inactive: [], people: all, leavings: [])
                #expect((finder.need(of: channel, nil) != nil) == isNeeded)
            }
        }
    }
}
