import CZlib

/// How many bytes a zlib stream unpacks to (RFC 1950), found without keeping any of them: a file of some kilobytes that
/// would fill the memory is given up as soon as it has shown itself to be one.
struct UnpackedLength {
    /// How many bytes come out.
    let length: Int
    /// How many bytes the stream itself takes up, its checksum included.
    let used: Int

    /// What is wrong with a stream.
    enum Fault: Error {
        /// It is no such stream, is cut off, or its checksum is another.
        case broken
        /// It unpacks to more than asked for.
        case tooLong
    }

    /// - Parameter most: where unpacking stops.
    init(of packed: some Collection<UInt8>, atMost most: Int) throws(Fault) {
        var input = Array(packed)
        let found = input.withUnsafeMutableBufferPointer { bytes in
            // zlib remembers where its stream lies and refuses one that has moved, so it gets a place of its own.
            withUnsafeTemporaryAllocation(of: z_stream.self, capacity: 1) { place -> Result<UnpackedLength, Fault> in
                guard let stream = place.baseAddress else { return .failure(.broken) }
                stream.initialize(to: z_stream())
                stream.pointee.next_in = bytes.baseAddress
                stream.pointee.avail_in = UInt32(clamping: bytes.count)
                guard inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .failure(.broken) }
                defer { inflateEnd(stream) }
                return Self.unpack(stream, atMost: most)
            }
        }
        self = try found.get()
    }

    private init(length: Int, used: Int) {
        self.length = length
        self.used = used
    }

    /// Unpacks into the same small buffer again and again.
    private static func unpack(_ stream: UnsafeMutablePointer<z_stream>, atMost most: Int) -> Result<UnpackedLength, Fault> {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64 * 1024) { buffer in
            var length = 0
            while true {
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(buffer.count)
                let state = inflate(stream, Z_NO_FLUSH)
                length += buffer.count - Int(stream.pointee.avail_out)
                if length > most { return .failure(.tooLong) }
                switch state {
                case Z_OK: continue
                case Z_STREAM_END: return .success(UnpackedLength(length: length, used: Int(stream.pointee.total_in)))
                // A stream that is cut off makes no progress, and one that asks for a dictionary never gets it.
                default: return .failure(.broken)
                }
            }
        }
    }
}
