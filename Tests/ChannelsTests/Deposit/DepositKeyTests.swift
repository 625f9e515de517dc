import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("Custodians' keys", .serialized)
struct DepositKeyTests {
    @Test("OSB-40 a changed passphrase opens what the old one did, and the old opens nothing", arguments: TestDatabase.engines)
    func changed(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let new = "nio lärkor över ån i maj"
            #expect(await made.refusal { try await made.vault.changePassphrase(of: people.first, from: "fel fel fel fel fel", to: new) } == "wrongPassphrase")
            try await made.vault.changePassphrase(of: people.first, from: Vaulted.phrase, to: new)
            let id = try await made.approved(asker: people.first, approver: people.second)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "wrongPassphrase")
            #expect(try await made.vault.open(id, passphrase: new, by: people.first) == Vaulted.content)
            let acts = try await made.harbour.acts()
            #expect(acts.contains("channel.passphraseChanged") && acts.filter { $0 == "channel.passphraseWrong" }.count == 2)
        }
    }

    @Test("OSB-40 a new key destroys the old: what was deposited before opens for the others alone", arguments: TestDatabase.engines)
    func replaced(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let key = try await made.harbour.database.read { try CustodianKeyStore.key(of: people.first.person.id, in: $0) }
            #expect(await made.refusal { try await made.vault.makeKey(for: people.first, passphrase: Vaulted.phrase) } == "changedMeanwhile")
            try await made.vault.makeKey(for: people.first, passphrase: Vaulted.phrase, replacing: key?.id)
            #expect(try await made.deposit()?.readers == [people.second.person.id])
            #expect(try await made.needs()[made.channel]?.kind == .unsealed)
            let id = try await made.approved(asker: people.second, approver: people.first)
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "notSealedToYou")
            #expect(try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.second) == Vaulted.content)
            #expect(try await made.harbour.acts().contains("channel.custodianKeyReplaced"))
            #expect(try await made.letters().contains("Ny nyckel för inloggningar i förvar"))
        }
    }

    @Test("OSB-40 The passphrase is not what one signs in with", arguments: TestDatabase.engines)
    func notThePassword(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let (word, name) = ("granar vid vattnet tjugosju", people.first.person.username)
            let hash = try await PasswordHasher(cost: Vaulted.cost).hash(try Password(new: word, for: name))
            try await made.harbour.office.perform(SetPassword(hash, of: people.first.person.id), by: Harbour.operatorActor)
            let refused = await made.refusal { try await made.vault.changePassphrase(of: people.first, from: Vaulted.phrase, to: word) }
            #expect(refused?.contains("Lösenfras") == true || refused?.contains("invalid") == true, "\(refused ?? "done")")
        }
    }

    @Test("Wrong passphrases are held back ever longer, and a right one clears them", arguments: TestDatabase.engines)
    func throttle(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let id = try await made.approved(asker: people.first, approver: people.second)
            for _ in 0..<4 {
                #expect(await made.refusal { try await made.vault.open(id, passphrase: "x", by: people.first) } == "wrongPassphrase")
            }
            #expect(await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) } == "waitBeforePassphrase")
            #expect(await made.refusal { try await made.vault.changePassphrase(of: people.first, from: Vaulted.phrase, to: Vaulted.phrase) } == "waitBeforePassphrase")
            made.harbour.clock.advance(4)
            #expect(try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) == Vaulted.content)
            let left = try await made.harbour.database.read { try $0.rows("SELECT 1 AS one FROM passphrase_attempt").count }
            #expect(left == 0)
        }
    }

    @Test("A thousand tries at once count as a thousand", arguments: TestDatabase.engines)
    func atOnce(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let id = try await made.approved(asker: people.first, approver: people.second)
            let refusals = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<12 { group.addTask { await made.refusal { try await made.vault.open(id, passphrase: "x", by: people.first) } } }
                return await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(refusals.filter { $0 == "wrongPassphrase" }.count == 4)
            #expect(refusals.filter { $0 == "waitBeforePassphrase" }.count == 8)
        }
    }

    @Test("The wait grows to a quarter of an hour and no further")
    func waits() {
        #expect([0, 3, 4, 5, 8, 40].map(PassphraseThrottle.wait(after:)) == [0, 0, 4, 8, 64, 900])
    }

    @Test("A passphrase is long and not the username", arguments: ["kort", "frida frida frida", "aaaaaaaaaaaaaaaaaaaa", "femton tecken !"])
    func weak(_ phrase: String) async throws {
        try await Vaulted.with(.sqlite) { made in
            let person = try await made.someone("frida", .custodian)
            #expect(await made.refusal { try await made.vault.makeKey(for: person, passphrase: phrase) } == "invalid")
        }
    }
}
