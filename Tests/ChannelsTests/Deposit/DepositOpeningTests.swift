import Database
import Foundation
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Channels

@Suite("OSB-40 Opening takes two people and little time", .serialized)
struct DepositOpeningTests {
    @Test("OSB-40 whoever asked cannot approve, not even as the only custodian", arguments: TestDatabase.engines)
    func samePerson(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let id = try await made.asked(by: people.first)
            #expect(await made.refusal { try await made.harbour.office.perform(ApproveOpening(id), by: .person(people.first)) } == "samePerson")
            try await made.harbour.office.perform(ApproveOpening(id), by: .person(people.second))
            #expect(try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) == Vaulted.content)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.second) } == "notWaiting")
        }
    }

    @Test("OSB-40 a request waits a day and an approval half an hour", arguments: TestDatabase.engines)
    func expires(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let first = try await made.asked(by: people.first)
            made.harbour.clock.advance(86_399)
            try await made.harbour.office.perform(ApproveOpening(first), by: .person(people.second))
            made.harbour.clock.advance(1800)
            #expect(await made.refusal { try await made.vault.open(first, passphrase: Vaulted.phrase, by: people.first) } == "expired")
            let second = try await made.asked(by: people.first)
            made.harbour.clock.advance(86_400)
            #expect(await made.refusal { try await made.harbour.office.perform(ApproveOpening(second), by: .person(people.second)) } == "expired")
        }
    }

    @Test("OSB-40 a custodian who has been shut out opens nothing, and what they approved no longer holds", arguments: TestDatabase.engines)
    func deactivated(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let id = try await made.approved(asker: people.first, approver: people.second)
            try await made.harbour.office.perform(DeactivatePerson(people.second.person.id), by: Harbour.operatorActor)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.second) } == "notSignedIn")
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "approvalGone")
            try await made.harbour.office.perform(RevokeRole(.custodian, from: people.first.person.id), by: Harbour.operatorActor)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "missingRight")
        }
    }

    @Test("OSB-40 a custodian who has left gets nothing sealed, and what they approved no longer holds", arguments: TestDatabase.engines)
    func left(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            #expect(try await made.deposit()?.readers == [people.first.person.id, people.second.person.id])
            let id = try await made.approved(asker: people.first, approver: people.second)
            try await made.harbour.database.write {
                _ = try $0.execute(
                    "INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, '2026-03-01', 0)", people.second.person.id)
            }
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "approvalGone")
            #expect(try await made.needs()[made.channel]?.kind == .left)
            try await made.vault.deposit(Vaulted.content, for: made.channel, by: people.manager)
            #expect(try await made.deposit()?.readers == [people.first.person.id])
            #expect(try await made.needs()[made.channel] == nil)
            let today = LocalDate(made.harbour.clock.now, in: .stockholm)
            let custodians = try await made.harbour.database.read { try DepositCustodian.all(on: today, in: $0) }
            #expect(custodians.map(\.person.id) == [people.first.person.id])
        }
    }

    @Test("OSB-40 every step stands on the ledger and is told to the custodians and the manager", arguments: TestDatabase.engines)
    func told(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let before = try await made.letters().count
            let refused = try await made.asked(by: people.first)
            try await made.harbour.office.perform(RefuseOpening(refused), by: .person(people.second))
            let id = try await made.approved(asker: people.first, approver: people.second)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: "fel", by: people.first) } == "wrongPassphrase")
            _ = try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first)
            #expect(
                try await made.harbour.acts().suffix(6) == [
                    "channel.depositOpeningAsked", "channel.depositOpeningRefused", "channel.depositOpeningAsked",
                    "channel.depositOpeningApproved", "channel.passphraseWrong", "channel.depositOpened",
                ])
            #expect(try await made.letters().count - before == 5 * 2)
        }
    }

    @Test("OSB-40 a renewal destroys what lay there, but not that it did", arguments: TestDatabase.engines)
    func renewed(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            var next = Vaulted.content
            next.password = "nytt"
            try await made.vault.deposit(next, for: made.channel, by: people.manager)
            let left = try await made.harbour.database.read { session in
                (try session.rows("SELECT 1 AS one FROM deposit_parcel").count, try session.rows("SELECT 1 AS one FROM deposit").count)
            }
            #expect(left == (2, 2))
            #expect(try await made.deposit()?.number == 2)
            let id = try await made.approved(asker: people.first, approver: people.second)
            #expect(try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.second).password == "nytt")
            try await made.harbour.office.perform(DestroyDeposit(of: made.channel), by: .person(people.manager))
            #expect(try await made.deposit() == nil)
            #expect(try await made.harbour.acts().last == "channel.credentialsDestroyed")
        }
    }

    @Test("OSB-40 two who deposit at once lose nothing: the later replaces the earlier", arguments: TestDatabase.engines)
    func atOnce(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<3 {
                    var content = Vaulted.content
                    content.password = "lösen \(number)"
                    group.addTask { [content] in try await made.vault.deposit(content, for: made.channel, by: people.manager) }
                }
                try await group.waitForAll()
            }
            #expect(try await made.deposit()?.number == 4)
        }
    }

    @Test("A deposit without anything to sign in with is sent back, without repeating what was written")
    func mistakes() async throws {
        try await Vaulted.with(.sqlite) { made in
            let people = try await made.furnished()
            let content = DepositContent(account: "", signIn: "a\u{7}b", password: "")
            do {
                try await made.vault.deposit(content, for: made.channel, by: people.manager)
                Issue.record("taken")
            } catch Refusal.invalid(let problems) {
                #expect(problems.map(\.field) == ["Kontots namn", "Inloggning", "Lösenord"])
            }
        }
    }
}
