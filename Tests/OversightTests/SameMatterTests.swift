import Channels
import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("A reason holds for a matter, whatever it is called today")
struct SameMatterTests {
    private static let phrase = "sju granar i snön bakom ladan"

    /// Osby's guideline with the clause about deposits as a should, so that a reason does.
    private static func adopt(_ tower: Tower) async throws {
        let version = try GuidelineLibrary.shipped.guideline("osby").version
        var source = try GuidelineLibrary.shipped.source("osby")
        let clause = "- id: OSB-40\n    section: Samordning\n    strength: "
        for (from, to) in [("\nversion: \(version)\n", "\nversion: \(version + 1)\n"), ("\(clause)must", "\(clause)should")] {
            try #require(source.contains(from), "\(from)")
            source = source.replacing(from, with: to)
        }
        try await tower.office.perform(
            AdoptGuideline(profile: Array(source.utf8), file: "o.yaml", decision: "§ 1", acceptsDraft: true), by: Tower.operatorActor)
        // What was adopted is seen within seconds.
        tower.clock.advance(days: 1)
    }

    @Test("OSB-40 a reason for a sign-in that is not in deposit holds while custodians come and go, and no longer", arguments: TestDatabase.engines)
    func reasonStands(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "osby") { tower in
            try await Self.adopt(tower)
            let vault = DepositVault(database: tower.database, office: tower.office, hasher: PasswordHasher())
            func rounds(_ count: Int) async throws -> Int {
                for _ in 1...count { try await tower.office.perform(TellFindings(), by: .system(.watch)) }
                return try await tower.acts().filter { $0 == "oversight.findingsTold" }.count
            }
            func leave(_ kind: FindingKind, _ reason: String, _ person: SignedInPerson) async throws {
                try await tower.office.perform(
                    AnswerFinding(FindingKey(channel: tower.channel, kind: kind), because: reason), by: person.actor)
            }
            let anna = try await tower.person("anna", .editor)
            let samir = try await tower.person("samir", .custodian)
            try await vault.makeKey(for: samir, passphrase: Self.phrase)
            try await leave(.credentialsNotDeposited, "Två har egen behörighet.", anna)
            let told = try await rounds(1)
            // The only custodian is one no more, so the same thing is wrong for another reason.
            try await tower.office.perform(RevokeRole(.custodian, from: samir.id), by: Tower.operatorActor)
            // One round notes that; the others have nothing to tell, and write nothing on the ledger.
            #expect(try await rounds(3) == told + 1)
            #expect(try await tower.finding(.noCustodianKey)?.answer?.reason == "Två har egen behörighet.")
            #expect(try await tower.finding(.credentialsNotDeposited) == nil)
            // A newer reason is the one that holds, whichever of them it was given for.
            tower.clock.advance(days: 1)
            try await leave(.noCustodianKey, "Vi byter system i vår.", anna)
            let kerstin = try await tower.person("kerstin", .custodian)
            try await vault.makeKey(for: kerstin, passphrase: Self.phrase)
            #expect(try await rounds(2) == told + 2)
            #expect(try await tower.finding(.credentialsNotDeposited)?.answer?.reason == "Vi byter system i vår.")
            // Once neither stands, what comes back is another matter.
            for closed in ["opened_on", "NULL"] {
                try await tower.database.write { _ = try $0.execute("UPDATE channel SET closed_on = \(closed)") }
                _ = try await rounds(1)
            }
            let again = try #require(try await tower.finding(.credentialsNotDeposited))
            #expect(again.answer == nil && again.takesReason)
        }
    }
}
