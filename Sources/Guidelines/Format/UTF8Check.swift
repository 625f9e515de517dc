/// Finds where bytes stop being UTF-8, so that the person can be shown the line.
enum UTF8Check {
    /// The first line, from 1, with bytes that are no UTF-8; nil when all are.
    static func firstInvalidLine(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var line = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }
}
