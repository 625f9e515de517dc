import Database
import Foundation
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
}
