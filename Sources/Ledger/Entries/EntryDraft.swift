import Foundation

/// What is about to be written in the ledger: who did what, by which clause.
///
/// An entry stays for ever and may be shown to anyone, so it holds no personal content: only keys, counts,
/// digests of public things, and `Commitment`s to the rest.
public struct EntryDraft: Sendable, Hashable {
    /// What was done: room and verb, "inbox.received".
    public let act: String
    /// Who did it: "person:3" or "system:sync".
    public let actor: String
    /// The guideline's clause that the act follows, if it follows one.
    public let clause: String?
    /// The facts of the act.
    public let data: [String: LedgerValue]

    /// - Parameters:
    ///   - act: room and verb, "inbox.received".
    ///   - actor: "person:3" or "system:sync".
    ///   - clause: the ID of the guideline's clause, "HBG-8.3".
    ///   - data: the facts; no personal content.
    public init(act: String, actor: String, clause: String? = nil, data: [String: LedgerValue] = [:]) {
        self.act = act
        self.actor = actor
        self.clause = clause
        self.data = data
    }

    /// The longest entry in bytes: tiled logs count an entry's length in 16 bits (C2SP tlog-tiles).
    public static let longestBody = 65_535

    /// The entry as it will stand, in canonical JSON. The names come in the order that RFC 8785 demands.
    ///
    /// - Parameters:
    ///   - index: where it will stand. Written in the entry itself, so that one moved elsewhere gives itself away.
    ///   - time: from `Instant`.
    ///   - checkpoint: the digest of the checkpoint just before, see `CheckpointLink`.
    func body(index: Int64, time: String, checkpoint: Hash?) throws -> [UInt8] {
        var writer = CanonicalWriter()
        writer.raw("{\"act\":")
        writer.write(act)
        writer.raw(",\"actor\":")
        writer.write(actor)
        writer.raw(",\"at\":")
        writer.write(time)
        if let checkpoint {
            writer.append(CheckpointLink.marker)
            writer.append(checkpoint.hex.utf8)
            writer.raw("\"")
        }
        if let clause {
            writer.raw(",\"clause\":")
            writer.write(clause)
        }
        writer.append(CheckpointLink.end)
        try writer.write(data)
        writer.append(EntryBody.ending(index: index))
        guard writer.bytes.count <= Self.longestBody else { throw LedgerError.entryTooLong(bytes: writer.bytes.count) }
        return writer.bytes
    }
}
