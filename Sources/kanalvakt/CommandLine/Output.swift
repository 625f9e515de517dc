import Foundation

/// Standard output, where a command's answer goes. Failures never do.
enum Output {
    /// Writes one line.
    static func line(_ text: String) {
        self.text(text + "\n")
    }

    /// Writes a text to the byte: a signed note with one line break too many is another note.
    static func text(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            // A full disk or a closed end: there is nowhere left to answer, so only the exit code tells.
            exit(Failure.Code.refused.rawValue)
        }
    }

    /// Writes a value as JSON with sorted keys, so that scripts and comparisons are stable.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        line(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
