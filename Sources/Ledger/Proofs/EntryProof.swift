import Foundation

/// All that one needs to check, far from Kanalvakt, that the ledger holds an entry: the entry itself, the hashes
/// on its way to the root, and the signed root. `docs/reference/verify-a-proof.md` says how.
public struct EntryProof: Sendable {
    /// The entry.
    public let entry: LedgerEntry
    /// The way from the entry to the root.
    public let inclusion: InclusionProof
    /// The signed root.
    public let checkpoint: Checkpoint
    /// The key that signed it. Who checks the proof must have the key from elsewhere; it is here to be compared.
    public let key: VerifierKey

    /// The proof as a file of its own (C2SP tlog-proof), with the entry as its extra data.
    public var tlogProof: String {
        let head = ["c2sp.org/tlog-proof@v1", "extra \(Data(entry.body.utf8).base64EncodedString())", "index \(entry.index)"]
        return (head + inclusion.path.map(\.base64) + ["", checkpoint.note]).joined(separator: "\n")
    }
}

extension EntryProof: Encodable {
    private enum Name: String, CodingKey {
        case origin, index, entry, leafHash, treeSize, path, root, checkpoint, verifierKey
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        try object.encode(checkpoint.origin, forKey: .origin)
        try object.encode(entry.index, forKey: .index)
        try object.encode(entry.body, forKey: .entry)
        try object.encode(entry.leafHash, forKey: .leafHash)
        try object.encode(inclusion.size, forKey: .treeSize)
        try object.encode(inclusion.path, forKey: .path)
        try object.encode(checkpoint.root, forKey: .root)
        try object.encode(checkpoint.note, forKey: .checkpoint)
        try object.encode(key.text, forKey: .verifierKey)
    }
}
