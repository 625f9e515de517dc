import Foundation
import Ledger

/// Bytes kept under the name of their own digest, in a folder.
///
/// A blob is written under another name, brought to disk, and only then given its own name. So after a power cut
/// either the whole blob is there or nothing of it; and what is there under a name is what the name says, or the
/// reading fails.
public struct BlobStore: Sendable {
    /// Where a put has come to, for tests that cut the power there.
    enum Step: Sendable, CaseIterable {
        case opened, halfWritten, written, synced, named, foldersSynced
    }

    let folder: String
    let incoming: String
    /// The most bytes that a blob may have.
    public let largest: Int
    let reached: @Sendable (Step) throws -> Void

    /// 256 MiB: far more than any comment, page or picture, and still safe to hold in memory.
    public static let usualLargest = 256 * 1_048_576

    /// Opens the store, and makes its folder if it is missing.
    /// - Throws: `BlobError`.
    public init(folder: URL, largest: Int = usualLargest) throws {
        try self.init(folder: folder, largest: largest) { _ in }
    }

    init(folder: URL, largest: Int = usualLargest, reached: @escaping @Sendable (Step) throws -> Void) throws {
        self.folder = folder.path
        self.largest = largest
        self.reached = reached
        incoming = folder.appending(path: "incoming").path
        try BlobFile.makeFolder(self.folder)
        try BlobFile.makeFolder(incoming)
        try BlobFile.syncFolder(self.folder)
    }

    func path(of name: BlobName) -> String { "\(folder)/\(name.path)" }
}
