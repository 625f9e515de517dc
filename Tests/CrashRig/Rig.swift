import Foundation

/// Starts the crash rig as a program of its own, from a test.
public enum Rig {
    /// How it ended.
    public struct Ending: Sendable {
        /// The exit status; 128 plus the signal when it was killed.
        public let status: Int32
        public let errors: String
    }

    /// Runs it to its end.
    ///
    /// - Parameters:
    ///   - work: "jobs" or "sync".
    ///   - ahead: how far its clock is ahead of the sample's, in seconds.
    ///   - step: the message at which it is killed.
    public static func run(
        _ sample: SampleHouse, _ work: String, ahead: TimeInterval = 0, killedAt step: String? = nil
    ) async throws -> Ending {
        let offset = sample.clock.now.timeIntervalSinceNow + ahead
        let process = Process()
        process.executableURL = program
        process.arguments = [sample.folder.path, sample.platform.path.path, work, "\(offset)"] + (step.map { [$0] } ?? [])
        let errors = FileManager.default.temporaryDirectory.appending(path: "rig-\(UUID().uuidString).txt")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardOutput = FileHandle.nullDevice
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
        return Ending(status: status, errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
    }

    /// The rig lies beside the program that runs the tests.
    private static var program: URL {
        let beside = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent().appending(path: "CrashRig")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return Bundle.main.bundleURL.appending(path: "CrashRig")
    }
}
