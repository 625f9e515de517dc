import Database
import Hummingbird
import Ledger
import Organisation

/// The ledger, for whoever may read it.
struct LedgerController: Sendable {
    let parts: SiteParts

    /// Entries on a page.
    static let perPage = 50

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.seeLedger)
        let before = SiteAddress.number(visit.query["fore"])
        let ledger = parts.house.ledger
        let (checkpoint, entries, names) = try await parts.house.database.read { session in
            let entries = try ledger.entries(before: before, limit: Self.perPage, in: session)
            return (try ledger.latestCheckpoint(in: session), entries, try ActorNames(entries, in: session))
        }
        let maker = LedgerPageMaker(
            parts: parts, visit: visit, checkpoint: checkpoint, entries: entries, before: before, names: names)
        return parts.answer(maker.page)
    }

    /// - Throws: `LedgerError.noSuchEntry` for an index that the latest checkpoint does not cover.
    func entry(_ index: Int64, _ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.seeLedger)
        let ledger = parts.house.ledger
        let (proof, names) = try await parts.house.database.read { session in
            let proof = try ledger.proof(of: index, in: session)
            return (proof, try ActorNames([proof.entry], in: session))
        }
        return parts.answer(LedgerEntryPageMaker(parts: parts, visit: visit, proof: proof, names: names).page)
    }
}

/// The names of those who stand in the ledger, which itself holds only numbers.
struct ActorNames: Sendable {
    private let people: [String: String]

    init(_ entries: [LedgerEntry], in session: Session) throws {
        var people: [String: String] = [:]
        for actor in Set(entries.map(\.actor)) {
            guard let id = Actor.person(named: actor) else { continue }
            people[actor] = try PersonStore.person(id, in: session)?.fullName
        }
        self.people = people
    }

    /// Who it was, in words.
    func name(of actor: String, _ texts: Texts) -> String {
        if let person = people[actor] { return person }
        guard actor.hasPrefix("system:") else { return actor }
        return texts.optional("actor.\(actor.dropFirst(7))") ?? actor
    }
}
