import Crypto
import Foundation
import Ledger

extension BlobStore {
    /// What became of a blob.
    public enum State: Sendable, Equatable {
        /// It holds what its name says.
        case whole
        /// It is not there.
        case missing
        /// It holds something else.
        case damaged
    }

    /// The blob's bytes, checked against its name while they are read.
    /// - Throws: `BlobError.missing`, `damaged`, `tooLarge`.
    public func read(_ name: BlobName) throws -> [UInt8] {
        guard let file = try BlobFile.existing(path(of: name)) else { throw BlobError.missing(name) }
        let length = try file.length()
        guard length <= largest else { throw BlobError.tooLarge(limit: largest) }
        let bytes = try [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            while count < length {
                let part = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                if part == 0 { break }
                count += part
            }
        }
        guard Hash.plain(bytes) == name.digest else { throw BlobError.damaged(name) }
        return bytes
    }

    /// Reads the whole blob and compares it with its name, in bounded memory.
    public func state(of name: BlobName) throws -> State {
        var digest = SHA256()
        guard try forEachPiece(of: name, { digest.update(bufferPointer: $0) }) else { return .missing }
        return BlobName(digest: Hash(Array(digest.finalize())) ?? .emptyTree) == name ? .whole : .damaged
    }

    /// Shows the blob's bytes a piece at a time, unchecked.
    /// - Returns: whether there is a blob.
    func forEachPiece(of name: BlobName, _ body: (UnsafeRawBufferPointer) -> Void) throws -> Bool {
        guard let file = try BlobFile.existing(path(of: name)) else { return false }
        try withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 64) { buffer in
            while case let count = try file.read(into: buffer), count > 0 {
                body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        return true
    }

    /// Large enough that the system's calls cost nothing beside the hashing, small enough for the cache.
    private static let piece = 256 * 1024
}
