import Crypto
import Foundation
import Platforms

/// What a connector read, made fit to store: cleaned, bounded and with its digests.
struct ReadEntry {
    let entry: RemoteEntry
    let authorName: String
    let text: String
    /// SHA-256 of the platform's own record.
    let rawDigest: [UInt8]
    /// SHA-256 of the words: alone tells whether the entry was edited, since a record may differ between two readings.
    let textDigest: [UInt8]

    init(_ entry: RemoteEntry) {
        self.entry = entry
        authorName = entry.author.name.storable
        text = entry.text.storable
        rawDigest = Array(SHA256.hash(data: entry.raw))
        textDigest = Array(SHA256.hash(data: Array(text.utf8)))
    }

    var direction: Item.Direction {
        entry.kind == .post || entry.author.isOwn ? .sent : .received
    }
}

extension String {
    /// U+0000 becomes U+FFFD: PostgreSQL holds no NUL in text, and both engines shall store the same.
    var storable: String {
        utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self
    }
}

extension [RemoteEntry] {
    /// Fit to store, in order, each ID once: a page that moved while it was read may hold an entry twice, and then the later reading holds.
    func readOnce() -> [ReadEntry] {
        var seen: Set<RemoteID> = []
        seen.reserveCapacity(count)
        var kept: [ReadEntry] = []
        kept.reserveCapacity(count)
        for entry in reversed() where !entry.id.value.isEmpty && seen.insert(entry.id).inserted {
            kept.append(ReadEntry(entry))
        }
        kept.reverse()
        return kept
    }
}
