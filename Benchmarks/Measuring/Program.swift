import Foundation

/// A program beside ours: run to its end, or started and ended by us.
struct Program {
    let process = Process()

    /// - Parameters:
    ///   - name: looked up in PATH, unless it is a path.
    ///   - input: a file for its standard input.
    ///   - output: a file for its standard output; dropped when nil.
    init(_ name: String, _ arguments: [String], input: URL? = nil, output: URL? = nil) throws {
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        if let output {
            try Data().write(to: output)
            process.standardOutput = try FileHandle(forWritingTo: output)
        } else {
            process.standardOutput = FileHandle.nullDevice
        }
    }

    /// Runs it to its end.
    /// - Throws: `BenchmarkFault` unless it ends well.
    func run() async throws {
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        guard status == 0 else {
            throw BenchmarkFault("\((process.arguments ?? []).prefix(3).joined(separator: " ")) ended with status \(status)")
        }
    }

    /// Runs a program to its end and gives back what it wrote on standard output.
    static func output(_ name: String, _ arguments: [String], input: URL? = nil) async throws -> String {
        try await withScratchFolder { folder in
            let output = folder.appending(path: "output")
            try await Program(name, arguments, input: input, output: output).run()
            return String(decoding: try Data(contentsOf: output), as: UTF8.self)
        }
    }

    /// Asks it to end, and waits until it has.
    func end() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }
}

/// A measurement that cannot be made: says what is missing.
struct BenchmarkFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
