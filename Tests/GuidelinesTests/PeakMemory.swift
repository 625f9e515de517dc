import Foundation

/// How much memory this process has held at most.
enum PeakMemory {
    /// Linux alone tells it, and can start over.
    static var isMeasured: Bool { FileManager.default.fileExists(atPath: "/proc/self/clear_refs") }

    /// How many bytes the peak grew while something was done; nil when it cannot be measured.
    static func growth(during work: () throws -> Void) rethrows -> Int? {
        // Five starts the peak over from what is held now.
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
        guard let before = bytes("VmHWM") else { return nil }
        try work()
        return bytes("VmHWM").map { $0 - before }
    }

    private static func bytes(_ name: String) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
