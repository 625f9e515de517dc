import Wording

/// All that one needs to check that the ledger of one size only adds to the ledger of an earlier size.
public struct GrowthProof: Sendable {
    /// The hashes from which both roots follow.
    public let consistency: ConsistencyProof
    /// The root at the earlier size.
    public let earlierRoot: Hash
    /// The root at the later size.
    public let laterRoot: Hash
    /// The earlier size's checkpoint, if that size was signed.
    public let earlier: Checkpoint?
    /// The later size's checkpoint, if that size was signed.
    public let later: Checkpoint?
    /// The ledger's key.
    public let key: VerifierKey

    /// The proof for people. Without the last newline, which printing adds.
    public func text(in language: Language) -> String {
        let root = language == .sv ? "Roten vid storlek" : "The root at size"
        let path =
            language == .sv
            ? "Hasharna som visar att den senare liggaren bara lägger till"
            : "The hashes that show that the later ledger only adds"
        let hashes = consistency.path.isEmpty ? "  –" : consistency.path.map { "  \($0.hex)" }.joined(separator: "\n")
        let notes = [earlier, later].compactMap { $0?.note }.joined(separator: "\n")
        return """
            \(root) \(consistency.from): \(earlierRoot)
            \(root) \(consistency.to): \(laterRoot)
            \(path):
            \(hashes)

            \(notes.dropLast())
            """
    }
}

extension GrowthProof: Encodable {
    private enum Name: String, CodingKey {
        case origin, from, to, fromRoot, toRoot, path, fromCheckpoint, toCheckpoint, verifierKey
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        try object.encode(key.name, forKey: .origin)
        try object.encode(consistency.from, forKey: .from)
        try object.encode(consistency.to, forKey: .to)
        try object.encode(earlierRoot, forKey: .fromRoot)
        try object.encode(laterRoot, forKey: .toRoot)
        try object.encode(consistency.path, forKey: .path)
        try object.encodeIfPresent(earlier?.note, forKey: .fromCheckpoint)
        try object.encodeIfPresent(later?.note, forKey: .toCheckpoint)
        try object.encode(key.text, forKey: .verifierKey)
    }
}
