import Database
import Ledger

/// One file of a piece of evidence, as it is recorded.
public struct EvidencePart: Sendable, Hashable {
    /// What it is: "platform-record", "public-page".
    public let role: String
    /// Its media type.
    public let mediaType: String
    /// Its length in bytes.
    public let byteCount: Int64
    /// Where its bytes are; nil when they have been disposed of.
    public let blob: BlobName?
    /// What the commitment is salted with; nil when the part has been disposed of.
    public let salt: Salt?
    /// The commitment to the bytes that stands in the ledger.
    public let commitment: String

    /// What the ledger says of the part.
    var entry: LedgerValue {
        [
            "role": .string(role), "mediaType": .string(mediaType), "bytes": .integer(byteCount),
            "commitment": .string(commitment),
        ]
    }
}
