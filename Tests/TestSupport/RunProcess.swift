import Foundation

/// How a program ended.
public struct ProcessResult: Sendable {
    /// The exit status, or the signal's number plus 128.
    public let status: Int32
    public let output: String
    public let errors: String
}

/// Runs a program to its end, with nothing on its standard input unless given.
///
/// - Parameters:
///   - executable: a path, or a name looked up in PATH.
///   - environment: added to this process's own.
public func runProcess(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:], input: String = "",
    in folder: URL? = nil
) async throws -> ProcessResult {
    try await withTemporaryFolder { scratch in
        // Files instead of pipes: a program that writes much never waits for us.
        let files = ["input", "output", "errors"].map { scratch.appending(path: $0) }
        try Data(input.utf8).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [executable] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
        if let folder { process.currentDirectoryURL = folder }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let isSignal = ended.terminationReason == .uncaughtSignal
                continuation.resume(returning: ended.terminationStatus + (isSignal ? 128 : 0))
            }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        return ProcessResult(
            status: status, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
}
