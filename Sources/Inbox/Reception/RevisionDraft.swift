import Foundation
import Ledger
import Platforms

/// A wording about to be stored.
struct RevisionDraft {
    let item: Item.ID
    let number: Int
    let read: ReadEntry

    init(item: Item.ID, number: Int, read: ReadEntry) {
        self.item = item
        self.number = number
        self.read = read
    }

    init(_ change: SortedEntries.Change) {
        self.init(item: change.head.id, number: change.head.revision + 1, read: change.read)
    }
}

/// What the ledger's commitment to a wording is made over.
///
/// A canonical JSON object, so that whoever is given content and salt can check it with public tools:
/// `{"author":…,"raw":…,"text":…}` with the SHA-256 of the platform's own record in hex.
struct RevisionContent {
    let author: String
    let text: String
    let rawDigest: [UInt8]

    func bytes() throws -> [UInt8] {
        try LedgerValue.object(["author": .string(author), "raw": .string(hex(rawDigest)), "text": .string(text)])
            .canonicalJSON()
    }
}

/// Lower-case hexadecimal.
func hex(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
        for (position, byte) in bytes.enumerated() {
            buffer[position * 2] = hexDigit(byte >> 4)
            buffer[position * 2 + 1] = hexDigit(byte & 15)
        }
        return bytes.count * 2
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
}
