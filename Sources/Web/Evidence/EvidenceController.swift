import Database
import Evidence
import Hummingbird
import Inbox
import Organisation

/// What was kept before something was removed. Seen by whoever may see the item that it shows.
struct EvidenceController: Sendable {
    let parts: SiteParts

    func show(_ id: StoredEvidence.ID, _ visit: Visit) async throws -> Response {
        let (record, detail) = try await find(id, visit)
        let evidence = parts.house.evidence
        let isWhole = try await parts.house.database.read { session in
            do {
                _ = try evidence.stored(id, in: session)
                return true
            } catch is EvidenceError {
                return false
            }
        }
        let maker = EvidencePageMaker(parts: parts, visit: visit, record: record, detail: detail, isWhole: isWhole)
        return parts.answer(maker.page)
    }

    /// One kept file, as it was kept.
    func part(_ place: Int64, of id: StoredEvidence.ID, _ visit: Visit) async throws -> Response {
        let (record, _) = try await find(id, visit)
        guard let index = Int(exactly: place - 1), record.parts.indices.contains(index) else { throw WebRefusal.noSuchPage }
        return try parts.keptFile(record.parts[index], named: "bevis-\(id)-\(place)")
    }

    /// The record and the item that it shows.
    /// - Throws: `Refusal.notFound` when there is none, or when the person may not see the item.
    private func find(_ id: StoredEvidence.ID, _ visit: Visit) async throws -> (EvidenceRecord, ItemDetail) {
        let person = try visit.signedIn().signedIn
        let evidence = parts.house.evidence
        let record = try await parts.house.database.read { try evidence.record(id, in: $0) }
        guard let record, record.subject.hasPrefix("item:"), let item = Item.ID(String(record.subject.dropFirst(5))) else {
            throw Refusal.notFound
        }
        return (record, try await parts.house.inbox.item(item, for: person))
    }
}
