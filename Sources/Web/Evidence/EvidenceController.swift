import Database
import Evidence
import HTTPTypes
import Hummingbird
import Inbox
import NIOCore
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

    /// One kept file, as it was kept. Handed over to be saved, never shown: it may be anything that somebody outside wrote.
    func part(_ place: Int64, of id: StoredEvidence.ID, _ visit: Visit) async throws -> Response {
        let (record, _) = try await find(id, visit)
        guard let index = Int(exactly: place - 1), record.parts.indices.contains(index), record.parts[index].blob != nil
        else { throw WebRefusal.noSuchPage }
        let part = record.parts[index]
        let bytes = try parts.house.evidence.bytes(of: part)
        let name = "bevis-\(id)-\(place).\(KeptFile(mediaType: part.mediaType).ending)"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream", .contentDisposition: "attachment; filename=\"\(name)\"",
                .contentSecurityPolicy: SecurityHeaders.evidencePolicy, .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
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

/// A kept file as it is handed over.
struct KeptFile {
    let mediaType: String

    /// The ending of its file name.
    var ending: String {
        switch mediaType.prefix(while: { $0 != ";" }).lowercased() {
        case "application/json": "json"
        case "text/html", "application/xhtml+xml": "html"
        case "text/plain": "txt"
        case "image/png": "png"
        case "image/jpeg": "jpg"
        default: "bin"
        }
    }
}
