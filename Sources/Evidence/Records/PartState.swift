import Crypto
import Ledger

/// What became of a part of some evidence.
enum PartState: Sendable, Equatable {
    /// The file is there, and is what the name, the length and the commitment say.
    case whole
    /// File and salt are gone from the record, as a disposal would leave it.
    case disposed
    /// The file is not there.
    case missing
    /// The file holds something else than its name says.
    case changed
    /// The file is what its name says, but the record says something else of it than was committed to.
    case contradicted
    /// The file cannot be read.
    case unreadable
}

extension EvidenceStore {
    /// Reads a part's file once, and compares it with everything that is recorded of it.
    func state(of part: EvidencePart) throws -> PartState {
        guard let blob = part.blob, let salt = part.salt else {
            return part.blob == nil && part.salt == nil ? .disposed : .contradicted
        }
        var digest = SHA256()
        var commitment = Commitment.Stream(salt: salt)
        var length: Int64 = 0
        let isThere = try blobs.forEachPiece(of: blob) { piece in
            digest.update(bufferPointer: piece)
            commitment.add(piece)
            length += Int64(piece.count)
        }
        guard isThere else { return .missing }
        guard Array(digest.finalize()) == blob.digest.bytes else { return .changed }
        return length == part.byteCount && commitment.text == part.commitment ? .whole : .contradicted
    }
}
