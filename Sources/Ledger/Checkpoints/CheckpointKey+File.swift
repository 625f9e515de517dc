import Foundation

extension CheckpointKey {
    /// Writes the key to a new file that only its owner can read (mode 0600), and makes sure it is on disk.
    ///
    /// - Throws: `KeyProblem.exists` rather than touching a file that is there: a ledger whose key is overwritten
    ///   can never sign again under its own name.
    public func save(to path: String) throws(KeyProblem) {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw errno == EEXIST ? .exists : .cannotWrite }
        defer { close(file) }
        let line = Array((secretText + "\n").utf8)
        guard write(file, line, line.count) == line.count, fsync(file) == 0, Self.syncFolder(of: path) else {
            unlink(path)
            throw .cannotWrite
        }
    }

    /// Reads the key that was saved.
    ///
    /// - Throws: `KeyProblem`; among them `readableByOthers` when the file's mode lets others in.
    public init(path: String) throws(KeyProblem) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .missing : .cannotRead }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .cannotRead }
        guard status.st_mode & 0o077 == 0 else { throw .readableByOthers }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        guard count >= 0 else { throw .cannotRead }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        try self.init(secretText: text.trimmingCharacters(in: .newlines))
    }

    /// A new name in a folder survives a power cut only when the folder is on disk too.
    private static func syncFolder(of path: String) -> Bool {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return false }
        defer { close(folder) }
        return fsync(folder) == 0
    }
}
