import Crypto
import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("OSB-40 What is deposited can be read by nobody but a custodian", .serialized)
struct DepositSecrecyTests {
    @Test("OSB-40 nothing of it stands in any table, letter or ledger entry, before or after it is opened", arguments: TestDatabase.engines)
    func nothingReadable(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let id = try await made.approved(asker: people.first, approver: people.second)
            let opened = try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first)
            #expect(opened == Vaulted.content)
            let stored = try await made.everythingStored()
            #expect(stored["deposit_parcel"]?.isEmpty == false && stored["ledger_entry"]?.isEmpty == false)
            for (table, values) in stored {
                for secret in ["HEMLIG", "bibliotek@exempel.se", Vaulted.phrase, "granar", "Kontot är kapat"] {
                    let mayHold = secret == "Kontot är kapat" && table == "deposit_opening"
                    #expect(mayHold || !values.contains { $0.contains(Array(secret.utf8)) }, "\(secret) in \(table)")
                }
            }
        }
    }

    @Test("OSB-40 what lies in SQLite's own files and on the way through memory says nothing either")
    func files() async throws {
        try await Vaulted.with(.sqlite) { made in
            let people = try await made.furnished()
            let id = try await made.approved(asker: people.first, approver: people.second)
            _ = try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first)
            guard case .sqlite(let path) = made.harbour.location else { return }
            for name in [path, "\(path)-wal"] {
                let bytes = try Data(contentsOf: URL(filePath: name))
                #expect(bytes.range(of: Data("HEMLIG".utf8)) == nil && bytes.range(of: Data("granar".utf8)) == nil, "\(name)")
            }
            var dumped = ""
            dump(Vaulted.content, to: &dumped)
            dump(try await made.deposit(), to: &dumped)
            #expect(!dumped.contains("HEMLIG") && !"\(Vaulted.content)\(String(reflecting: Vaulted.content))".contains("HEMLIG"))
        }
    }

    @Test("Every ordinary deposit has one length", arguments: [0, 1, 500, 1020])
    func padding(_ count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(DepositPadding.padded(bytes).count == 1024 && DepositPadding.unpadded(DepositPadding.padded(bytes)) == bytes)
        #expect(DepositPadding.padded([UInt8](repeating: 7, count: 1021)).count == 2048)
        #expect(DepositPadding.unpadded([0, 0, 1, 0, 7]) == nil && DepositPadding.unpadded([0]) == nil)
    }

    @Test("A deposit does not open when it, or what it is bound to, was changed behind Kanalvakt's back", arguments: TestDatabase.engines)
    func tampered(_ engine: Database.Engine) async throws {
        for change in [
            "UPDATE deposit_parcel SET sealed = (SELECT sealed FROM deposit_parcel p WHERE p.deposit_id <> deposit_parcel.deposit_id AND p.key_id = deposit_parcel.key_id), encapsulated = (SELECT encapsulated FROM deposit_parcel p WHERE p.deposit_id <> deposit_parcel.deposit_id AND p.key_id = deposit_parcel.key_id)",
            "UPDATE deposit SET number = number + 7",
            "UPDATE deposit_parcel SET encapsulated = sealed",
            "UPDATE deposit_parcel SET sealed = encapsulated",
        ] {
            try await Vaulted.with(engine) { made in
                let people = try await made.furnished()
                let coordinator = try await made.someone("karin", .coordinator)
                var other = Vaulted.content
                other.notes = "Badhusets."
                try await made.vault.deposit(other, for: made.other, by: coordinator)
                let id = try await made.approved(asker: people.first, approver: people.second)
                try await made.harbour.database.write { _ = try $0.execute(change) }
                let refusal = await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: people.first) }
                #expect(refusal == "damaged", "\(change)")
            }
        }
    }

    @Test("A key that is moved to another person opens nothing there", arguments: TestDatabase.engines)
    func movedKey(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            let people = try await made.furnished()
            let thief = try await made.someone("tor", .custodian)
            try await made.harbour.database.write {
                _ = try $0.execute("UPDATE custodian_key SET person_id = ? WHERE person_id = ?", thief.person.id, people.first.person.id)
            }
            let id = try await made.approved(asker: thief, approver: people.second)
            let refusal = await made.refusal { try await made.vault.open(id, passphrase: Vaulted.phrase, by: thief) }
            #expect(refusal == "wrongPassphrase")
        }
    }

    @Test("The seal is HPKE as RFC 9180 has it: another reader of the standard opens it")
    func standard() throws {
        let pair = KeyPair(for: .init(7))
        let key = CustodianKey(id: .init(1), person: .init(7), publicKey: pair.publicKey, madeAt: .distantPast, rewrappedAt: nil)
        let parcel = try DepositSeal.seal(Vaulted.content, for: .init(channel: .init(3), number: 2), to: key)
        var reader = try HPKE.Recipient(
            privateKey: pair.privateKey, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("kanalvakt deposit 1".utf8),
            encapsulatedKey: Data(parcel.encapsulated))
        let bound = Data("19:kanalvakt deposit 11:31:21:732:".utf8) + Data(pair.publicKey)
        let plain = try reader.open(Data(parcel.sealed), authenticating: bound)
        #expect(plain.count == 1024 && parcel.sealed.count == 1040 && parcel.encapsulated.count == 32)
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        Data(self).range(of: Data(part)) != nil
    }
}
