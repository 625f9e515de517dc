import Foundation

/// Where an installation keeps what is not in a database server: its settings, its keys and its blobs.
///
/// Only the server's own user may read it: folders have mode 0700 and files 0600.
public struct HouseFolder: Sendable, Hashable {
    /// The folder itself.
    public let path: String

    /// - Parameter path: absolute, or from where the program was started.
    public init(path: String) {
        self.path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    }

    /// The settings that the installation was made with.
    public var settings: String { file("kanalvakt.json") }
    /// The embedded database.
    public var database: String { file("kanalvakt.sqlite") }
    /// Evidence, by its digest.
    public var blobs: String { file("blobs") }
    /// The installation's own guideline, where it is none of those that are shipped.
    public var guideline: String { file("guideline.yaml") }
    /// Signs the ledger's checkpoints.
    var ledgerKey: String { file("keys/ledger.key") }
    /// Seals the secrets of connections.
    var sealKey: String { file("keys/seal.key") }

    /// Whether an installation has been made here.
    public var isFurnished: Bool { FileManager.default.fileExists(atPath: settings) }

    private func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }
}

extension HouseFolder {
    /// Makes the folder and those in it, for the server's own user alone.
    ///
    /// - Throws: `HouseProblem.folderTaken` if anything lies there already, so that no installation is written over.
    func make() throws(HouseProblem) {
        let manager = FileManager.default
        if let found = try? manager.contentsOfDirectory(atPath: path), !found.isEmpty { throw .folderTaken(path) }
        for folder in [path, blobs, file("keys")] {
            do {
                try manager.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
                try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
            } catch {
                throw .cannotWrite(folder)
            }
        }
    }

    /// Writes a new file that only its owner can read, and makes sure that it is on disk.
    func write(_ bytes: [UInt8], to path: String) throws(HouseProblem) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path) }
        let written = bytes.isEmpty || Foundation.write(descriptor, bytes, bytes.count) == bytes.count
        let isStored = written && fsync(descriptor) == 0
        close(descriptor)
        guard isStored else {
            unlink(path)
            throw .cannotWrite(path)
        }
    }

    /// The bytes of a file of ours, refused when others can read it.
    func read(_ path: String) throws(HouseProblem) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0, let data = FileManager.default.contents(atPath: path) else {
            throw .missing(path)
        }
        guard status.st_mode & 0o077 == 0 else { throw .readableByOthers(path) }
        return Array(data)
    }
}
