import Database
import Foundation
import Guidelines
import Organisation

@testable import Channels

/// A harbour with a channel, a guideline and everybody who has to do with its deposit.
struct Vaulted: Sendable {
    let harbour: Harbour
    let vault: DepositVault
    let channel: Channel.ID
    let other: Channel.ID

    static let phrase = "sju granar i snön bakom ladan"
    static let content = DepositContent(
        account: "Biblioteket", signIn: "bibliotek@exempel.se", password: "  HEMLIG-änglar-77 ", recoveryCodes: "HEMLIG-1\nHEMLIG-2",
        secondFactor: "HEMLIG-nyckeln ligger i skåpet", notes: "HEMLIG-tips")

    /// Cheap, since nothing here is guessed at.
    static let cost = ScryptCost(logarithm: 1, blockSize: 1, passes: 1) ?? .standard

    static func with<T>(
        _ engine: Database.Engine, guideline: String = "osby", _ body: (Vaulted) async throws -> T
    ) async throws -> T {
        try await Harbour.with(engine) { harbour in
            let profile = try GuidelineLibrary.shipped.source(guideline)
            try await harbour.office.perform(
                AdoptFirstGuideline(profile: Array(profile.utf8), file: "\(guideline).yaml"), by: .system(.opening))
            return try await body(
                Vaulted(
                    harbour: harbour, vault: DepositVault(database: harbour.database, office: harbour.office, hasher: PasswordHasher(cost: cost)),
                    channel: try await harbour.add("Biblioteket"),
                    other: try await harbour.add("Badhuset", address: "https://www.facebook.com/badhuset")))
        }
    }

    func someone(_ username: String, _ role: Role?, in channel: Channel.ID? = nil) async throws -> SignedInPerson {
        let actor = try await harbour.person(username, role.map { [Grant(role: $0, channel: channel?.rawValue)] } ?? [])
        guard let signedIn = actor.signedIn else { throw Refusal.notSignedIn }
        return signedIn
    }

    /// A custodian with a key.
    func custodian(_ username: String) async throws -> SignedInPerson {
        let person = try await someone(username, .custodian)
        try await vault.makeKey(for: person, passphrase: Self.phrase)
        return person
    }

    /// Two custodians with keys, and a channel with a deposit that its manager has made.
    func furnished() async throws -> (manager: SignedInPerson, first: SignedInPerson, second: SignedInPerson) {
        let (first, second) = (try await custodian("frida"), try await custodian("gunnar"))
        let manager = try await someone("maria", .manager, in: channel)
        try await vault.deposit(Self.content, for: channel, by: manager)
        return (manager, first, second)
    }

    func asked(by person: SignedInPerson) async throws -> DepositOpening.ID {
        try await harbour.office.perform(
            AskToOpenDeposit(of: channel, because: "Kontot är kapat och ingen når Maria."), by: .person(person))
    }

    func approved(asker: SignedInPerson, approver: SignedInPerson) async throws -> DepositOpening.ID {
        let id = try await asked(by: asker)
        try await harbour.office.perform(ApproveOpening(id), by: .person(approver))
        return id
    }

    /// What stopped it; nil when nothing did.
    func refusal(_ body: () async throws -> some Any) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch {
            return String(String(describing: error).prefix { $0 != "(" })
        }
    }

    func deposit() async throws -> Deposit? {
        try await harbour.database.read { [channel] in try DepositStore.current(of: channel, in: $0) }
    }

    func needs() async throws -> [Channel.ID: DepositNeed] {
        let now = harbour.clock.now
        let guidelines = GuidelineInForce(database: harbour.database) { now }
        let guideline = try await guidelines.current()
        let needs = try await harbour.database.read { try DepositNeeds.all(by: guideline, at: now, in: $0) }
        return Dictionary(uniqueKeysWithValues: needs.map { ($0.channel, $0) })
    }

    func letters() async throws -> [String] {
        try await harbour.database.read { try $0.rows("SELECT person_id, subject FROM letter ORDER BY id").map { try $0.text("subject") } }
    }

    /// Every table as text, blobs as they are.
    func everythingStored() async throws -> [String: [[UInt8]]] {
        try await harbour.database.read { session in
            let names = session.engine == .sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                : "SELECT tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
            var stored: [String: [[UInt8]]] = [:]
            for table in try session.rows(names).map({ try $0.text("name") }) {
                stored[table] = try session.rows("SELECT * FROM \"\(table)\"").flatMap { row in
                    try row.columns.map { column in
                        switch try row.value(column) {
                        case .text(let text): Array(text.utf8)
                        case .blob(let bytes): bytes
                        case .integer(let number): Array(String(number).utf8)
                        case .real, .null: []
                        }
                    }
                }
            }
            return stored
        }
    }
}
