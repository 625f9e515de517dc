import Evidence
import Foundation
import Guidelines
import Inbox
import Ledger
import Platforms

/// What is kept of something before it is removed, by the ground's rule.
struct EvidenceParts {
    let removal: StoredRemoval
    let found: RemovalProcess.Found
    let record: ItemRecord

    var parts: [EvidenceDraft.Part] {
        switch removal.evidenceRule {
        case .none: []
        case .withoutMedia: words
        case .full: full
        }
    }

    /// Everything that tells what stood there: the platform's record, the page, the wordings and the conversation.
    private var full: [EvidenceDraft.Part] {
        var parts: [EvidenceDraft.Part] = []
        if let raw = found.entry?.raw ?? record.platformRecord {
            parts.append(EvidenceDraft.Part(role: "platform-record", mediaType: Self.mediaType(of: raw), bytes: raw))
        }
        switch found.page {
        case .success(let page):
            parts.append(EvidenceDraft.Part(role: "public-page", mediaType: page.mediaType, bytes: page.bytes))
            parts.append(text("public-page-address", page.address))
        case .failure(let missing):
            parts.append(text("public-page-missing", missing.sentence))
        case nil:
            break
        }
        if found.isTakenAway { parts.append(text("already-gone", "Inlägget fanns inte längre på kanalen när det skulle tas bort.")) }
        parts.append(json("revisions", record.revisions))
        parts.append(json("thread", record.thread))
        return parts
    }

    /// Words and facts only: pictures of child abuse must not be copied, not even as evidence (BrB 16:10 a), and markup
    /// or a page could carry them.
    private var words: [EvidenceDraft.Part] {
        var parts = [json("revisions-in-words", record.revisionsInWords)]
        if let entry = found.entry, let facts = try? Self.facts(of: entry).canonicalJSON() {
            parts.insert(json("words-now", facts), at: 0)
        }
        return parts
    }

    private static func facts(of entry: RemoteEntry) -> LedgerValue {
        .object([
            "id": .string(entry.id.value), "author": .string(entry.author.name), "authorKey": LedgerValue(entry.author.key),
            "text": .string(entry.text), "writtenAt": .string(entry.writtenAt.formatted(.iso8601)),
            "writtenText": LedgerValue(entry.writtenText), "url": LedgerValue(entry.url),
            "presence": .string(entry.presence.rawValue),
        ])
    }

    private func json(_ role: String, _ bytes: [UInt8]) -> EvidenceDraft.Part {
        EvidenceDraft.Part(role: role, mediaType: "application/json", bytes: bytes)
    }

    private func text(_ role: String, _ text: String) -> EvidenceDraft.Part {
        EvidenceDraft.Part(role: role, mediaType: "text/plain; charset=utf-8", bytes: Array(text.utf8))
    }

    private static func mediaType(of raw: [UInt8]) -> String {
        switch raw.first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): "application/json"
        case UInt8(ascii: "<"): "application/xml"
        default: "application/octet-stream"
        }
    }
}
