import Evidence
import Foundation

/// A stored evidence, as the command line tells of it.
struct EvidenceView: Encodable {
    struct Part: Encodable {
        let role: String
        let mediaType: String
        let bytes: Int64
        let blob: String?
        let commitment: String
        /// The content, where it is text.
        let text: String?
    }

    let id: Int64
    let kind: String
    let subject: String
    let taken: Date
    let clause: String?
    let rule: String?
    let ledgerIndex: Int64
    let parts: [Part]

    init(_ stored: StoredEvidence, store: EvidenceStore) throws {
        id = stored.id.rawValue
        kind = stored.record.kind
        subject = stored.record.subject
        taken = stored.record.takenAt
        clause = stored.record.clause
        rule = stored.record.rule
        ledgerIndex = stored.ledgerIndex
        parts = try stored.record.parts.map { part in
            let isText = part.mediaType.hasPrefix("text/") || part.mediaType.hasPrefix("application/json")
            let text = part.blob != nil && isText ? String(validating: try store.bytes(of: part), as: UTF8.self) : nil
            return Part(
                role: part.role, mediaType: part.mediaType, bytes: part.byteCount, blob: part.blob?.description,
                commitment: part.commitment, text: text)
        }
    }

    var lines: [String] {
        ["Bevis \(id) (\(kind)) om \(subject), taget \(taken.formatted(.iso8601)), post \(ledgerIndex) i liggaren"]
            + parts.map { "  \($0.role)\t\($0.mediaType)\t\($0.bytes) byte\t\($0.blob ?? "gallrat")" }
    }
}
