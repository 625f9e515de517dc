import Foundation

/// Standard input line by line, in bounded memory whatever somebody pipes in.
struct InputLines {
    /// What was read.
    enum Line: Equatable {
        case text(String)
        /// A line that is too long, or no text at all; the rest of it has been passed over.
        case unreadable
    }

    private static let longest = 16_384
    private var bytes: [UInt8] = []
    private var place = 0

    /// The next line without its end; nil when there are no more.
    mutating func next() -> Line? {
        var line: [UInt8] = []
        var isReadable = true
        while let byte = nextByte() {
            if byte == UInt8(ascii: "\n") { return isReadable ? text(line) : .unreadable }
            if line.count == Self.longest { isReadable = false } else { line.append(byte) }
        }
        return line.isEmpty ? nil : (isReadable ? text(line) : .unreadable)
    }

    private func text(_ line: [UInt8]) -> Line {
        String(validating: line, as: UTF8.self).map(Line.text) ?? .unreadable
    }

    private mutating func nextByte() -> UInt8? {
        if place == bytes.count {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return nil }
            (bytes, place) = (Array(buffer.prefix(count)), 0)
        }
        defer { place += 1 }
        return bytes[place]
    }
}
