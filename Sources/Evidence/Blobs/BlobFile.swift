import Foundation

/// An open file or folder, by the system's own calls: only they can say that something has reached the disk.
struct BlobFile: ~Copyable {
    private let descriptor: Int32

    private init(descriptor: Int32) throws {
        guard descriptor >= 0 else { throw BlobError(code: errno) }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// A new file that only this server's user can read. Fails if there is one.
    init(creating path: String) throws {
        try self.init(descriptor: open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600))
    }

    /// A file to read; nil if there is none. Links are not followed, and a pipe is no file: it would be waited for.
    static func existing(_ path: String) throws -> BlobFile? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
        let file = try BlobFile(descriptor: descriptor)
        guard try file.status().st_mode & S_IFMT == S_IFREG else { throw BlobError.failed(code: EINVAL) }
        return file
    }

    /// Makes sure that a folder's names are on disk.
    static func syncFolder(_ path: String) throws {
        try BlobFile(descriptor: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)).sync()
    }

    /// Makes a folder that only this server's user can enter, if it is not there.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw BlobError(code: errno) }
    }

    /// Writes all the bytes.
    func write(_ bytes: ArraySlice<UInt8>) throws {
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count >= 0 { done += count } else if errno != EINTR { throw BlobError(code: errno) }
            }
        }
    }

    /// Reads the next bytes into the buffer; 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw BlobError(code: errno) }
        }
    }

    /// The file's length in bytes.
    func length() throws -> Int { Int(try status().st_size) }

    private func status() throws -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw BlobError(code: errno) }
        return status
    }

    /// Waits until everything written is on disk.
    func sync() throws {
        guard fsync(descriptor) == 0 else { throw BlobError(code: errno) }
    }
}
