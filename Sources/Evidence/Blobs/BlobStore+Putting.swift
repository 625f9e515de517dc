import Foundation
import Ledger

extension BlobStore {
    /// Stores bytes, and returns when they are on disk under their name and have been read back.
    ///
    /// The same bytes may be put any number of times, also at once; a damaged blob is thereby made whole again.
    /// - Throws: `BlobError`; then nothing is left behind but perhaps a folder.
    @discardableResult
    public func put(_ bytes: [UInt8]) throws -> BlobName {
        guard bytes.count <= largest else { throw BlobError.tooLarge(limit: largest) }
        let name = BlobName(digest: .plain(bytes))
        if try state(of: name) != .whole {
            let temporary = "\(incoming)/\(UUID().uuidString)"
            do {
                try write(bytes, to: temporary)
                try give(name, to: temporary)
            } catch let error as BlobError {
                unlink(temporary)
                throw error
            }
        }
        try syncFolders(of: name)
        guard try state(of: name) == .whole else { throw BlobError.damaged(name) }
        return name
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = try BlobFile(creating: path)
        try reached(.opened)
        let middle = bytes.count / 2
        try file.write(bytes[..<middle])
        try reached(.halfWritten)
        try file.write(bytes[middle...])
        try reached(.written)
        try file.sync()
        try reached(.synced)
    }

    private func give(_ name: BlobName, to temporary: String) throws {
        for level in folders(of: name).dropFirst() { try BlobFile.makeFolder(level) }
        guard rename(temporary, path(of: name)) == 0 else { throw BlobError(code: errno) }
        try reached(.named)
    }

    /// Brings the name to disk, with the names of its folders: another put may just have made them.
    private func syncFolders(of name: BlobName) throws {
        for level in folders(of: name).reversed() { try BlobFile.syncFolder(level) }
        try reached(.foldersSynced)
    }

    /// The store's folder and the two above the blob, outermost first.
    private func folders(of name: BlobName) -> [String] {
        let parts = name.path.split(separator: "/").dropLast()
        return parts.reduce(into: [folder]) { levels, part in levels.append("\(levels.last ?? folder)/\(part)") }
    }
}
