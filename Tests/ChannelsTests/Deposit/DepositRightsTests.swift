import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Channels

/// Role × act × state: what each may do with a deposit as it stands, written out by hand.
@Suite("OSB-40 Who may do what with a deposit", .serialized)
struct DepositRightsTests {
    /// What comes of an act when each role does it, in the order of the roles below.
    static let rows: [(act: Deed, state: Situation, outcomes: String)] = [
        //                           coo      manager  editor   deputy   registr  archiv   dpo      custod   admin    nobody   other
        (.makeKey, .empty,          "right    right    right    right    right    right    right    done     right    right    right"),
        (.deposit, .empty,          "noCust   noCust   noCust   noCust   right    right    right    absent   right    absent   absent"),
        (.deposit, .keyed,          "done     done     done     done     right    right    right    absent   right    absent   absent"),
        (.deposit, .closed,         "closed   closed   closed   closed   right    right    right    absent   right    absent   absent"),
        (.destroy, .keyed,          "nothing  nothing  right    right    right    right    right    absent   right    absent   absent"),
        (.destroy, .deposited,      "done     done     right    right    right    right    right    absent   right    absent   absent"),
        (.ask, .keyed,              "nothing  right    right    right    right    right    right    nothing  right    right    right"),
        (.ask, .deposited,          "done     right    right    right    right    right    right    done     right    right    right"),
        (.ask, .asked,              "already  right    right    right    right    right    right    already  right    right    right"),
        (.ask, .approved,           "already  right    right    right    right    right    right    already  right    right    right"),
        (.ask, .expired,            "done     right    right    right    right    right    right    done     right    right    right"),
        (.ask, .opened,             "done     right    right    right    right    right    right    done     right    right    right"),
        (.approve, .asked,          "right    right    right    right    right    right    right    done     right    right    right"),
        (.approve, .approved,       "right    right    right    right    right    right    right    settled  right    right    right"),
        (.approve, .expired,        "right    right    right    right    right    right    right    expired  right    right    right"),
        (.approve, .opened,         "right    right    right    right    right    right    right    settled  right    right    right"),
        (.approve, .renewed,        "right    right    right    right    right    right    right    settled  right    right    right"),
        (.refuse, .asked,           "right    right    right    right    right    right    right    done     right    right    right"),
        (.refuse, .approved,        "right    right    right    right    right    right    right    done     right    right    right"),
        (.refuse, .opened,          "right    right    right    right    right    right    right    settled  right    right    right"),
        (.open, .asked,             "right    right    right    right    right    right    right    unapprov right    right    right"),
        (.open, .approved,          "right    right    right    right    right    right    right    done     right    right    right"),
        (.open, .expired,           "right    right    right    right    right    right    right    expired  right    right    right"),
        (.open, .opened,            "right    right    right    right    right    right    right    settled  right    right    right"),
        (.open, .renewed,           "right    right    right    right    right    right    right    settled  right    right    right"),
    ]

    enum Deed: String, Sendable { case makeKey, deposit, destroy, ask, approve, refuse, open }
    enum Situation: String, Sendable { case empty, keyed, closed, deposited, asked, approved, expired, opened, renewed }

    static let roles: [(name: String, role: Role?, elsewhere: Bool)] = [
        ("coordinator", .coordinator, false), ("manager", .manager, false), ("editor", .editor, false),
        ("deputy", .deputy, false), ("registrar", .registrar, false), ("archivist", .archivist, false),
        ("protector", .dataProtectionOfficer, false), ("custodian", .custodian, false),
        ("administrator", .administrator, false), ("nobody", nil, false), ("elsewhere", .editor, true),
    ]

    @Test("OSB-40 each role, act and state comes out as decided", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Vaulted.with(engine) { made in
            var people: [SignedInPerson] = []
            for (name, role, elsewhere) in Self.roles {
                let channel = role?.mayBeLimitedToChannel == true ? (elsewhere ? made.other : made.channel) : nil
                people.append(try await made.someone("\(name)1", role, in: channel))
            }
            let table = DepositStage(made: made, custodian: people[7])
            for row in Self.rows {
                let outcomes = row.outcomes.split(separator: " ")
                try #require(outcomes.count == people.count)
                for (person, expected) in zip(people, outcomes) {
                    try await table.set(row.state)
                    let came = await table.outcome(of: row.act, by: person)
                    #expect(came == expected, "\(row.act) \(row.state) \(person.person.username)")
                }
            }
        }
    }
}

/// Brings a deposit into a state, and tells what comes of an act.
struct DepositStage {
    let made: Vaulted
    /// The custodian who is tried.
    let custodian: SignedInPerson

    func set(_ state: DepositRightsTests.Situation) async throws {
        try await made.harbour.database.write { session in
            for table in ["deposit_opening", "deposit_parcel", "deposit_reminder", "deposit", "passphrase_attempt", "custodian_key"] {
                try session.execute("DELETE FROM \(table)")
            }
            try session.execute("DELETE FROM role_grant WHERE person_id IN (SELECT id FROM person WHERE username IN ('asker', 'keeper'))")
            try session.execute("UPDATE channel SET closed_on = NULL")
        }
        if state == .empty { return }
        let (asker, keeper) = (try await extra("asker"), try await extra("keeper"))
        for person in [custodian, keeper] { try await made.vault.makeKey(for: person, passphrase: Vaulted.phrase) }
        if state == .closed {
            try await made.harbour.database.write { _ = try $0.execute("UPDATE channel SET closed_on = opened_on") }
        }
        if state == .keyed || state == .closed { return }
        let depositor = try await coordinator()
        try await made.vault.deposit(Vaulted.content, for: made.channel, by: depositor)
        if state == .deposited { return }
        let id = try await made.asked(by: asker)
        if state == .asked { return }
        if state == .expired { return made.harbour.clock.advance(DepositOpening.waitsFor) }
        try await made.harbour.office.perform(ApproveOpening(id), by: .person(keeper))
        if state == .opened { _ = try await made.vault.open(id, passphrase: Vaulted.phrase, by: keeper) }
        if state == .renewed { try await made.vault.deposit(Vaulted.content, for: made.channel, by: depositor) }
    }

    func outcome(of act: DepositRightsTests.Deed, by person: SignedInPerson) async -> String {
        do {
            try await carryOut(act, by: person)
            return "done"
        } catch let refusal as Refusal {
            return refusal == .notFound ? "absent" : isMissingRight(refusal) ? "right" : "\(refusal)"
        } catch let refusal as DepositRefusal {
            return Self.words[String(describing: refusal)] ?? "\(refusal)"
        } catch {
            return "\(error)"
        }
    }

    private static let words = [
        "noCustodian": "noCust", "channelClosed": "closed", "noDeposit": "nothing", "alreadyAsked": "already",
        "notWaiting": "settled", "expired": "expired", "notApproved": "unapprov",
    ]

    private func isMissingRight(_ refusal: Refusal) -> Bool {
        if case .missingRight(let right, _) = refusal { [.openDeposits, .depositCredentials, .closeChannels].contains(right) } else { false }
    }

    private func carryOut(_ act: DepositRightsTests.Deed, by person: SignedInPerson) async throws {
        let office = made.harbour.office
        switch act {
        case .makeKey: try await made.vault.makeKey(for: person, passphrase: Vaulted.phrase)
        case .deposit: try await made.vault.deposit(Vaulted.content, for: made.channel, by: person)
        case .destroy: try await office.perform(DestroyDeposit(of: made.channel), by: .person(person))
        case .ask: _ = try await office.perform(AskToOpenDeposit(of: made.channel, because: "Kontot är kapat."), by: .person(person))
        case .approve: try await office.perform(ApproveOpening(newest()), by: .person(person))
        case .refuse: try await office.perform(RefuseOpening(newest()), by: .person(person))
        case .open:
            let content = try await made.vault.open(newest(), passphrase: Vaulted.phrase, by: person)
            guard content == Vaulted.content else { throw DepositRefusal.damaged }
        }
    }

    private func newest() async throws -> DepositOpening.ID {
        let found = try await made.harbour.database.read { [channel = made.channel] in try OpeningStore.openings(of: channel, in: $0) }
        guard let id = found.first?.id else { throw DepositRefusal.noDeposit }
        return id
    }

    /// A custodian besides the one who is tried.
    private func extra(_ name: String) async throws -> SignedInPerson {
        let known = try await made.harbour.database.read { try PersonStore.person(username: name, in: $0)?.id }
        guard let known else { return try await made.someone(name, .custodian) }
        try await made.harbour.office.perform(GrantRole(.custodian, to: known), by: Harbour.operatorActor)
        return try await signedIn(known)
    }

    private func coordinator() async throws -> SignedInPerson {
        let id = try await made.harbour.database.read { try PersonStore.person(username: "coordinator1", in: $0)?.id }
        return try await signedIn(id ?? .init(0))
    }

    private func signedIn(_ id: Person.ID) async throws -> SignedInPerson {
        guard let person = try await made.harbour.database.read({ try PersonStore.signedIn(id, in: $0) }) else { throw Refusal.notFound }
        return person
    }
}
