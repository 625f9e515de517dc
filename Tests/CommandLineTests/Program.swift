import Foundation
import TestSupport

/// The program as a person or a script starts it.
enum Program {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/debug/kanalvakt").path

    /// Runs it in Swedish, unless the environment says otherwise.
    static func run(
        _ arguments: String..., environment: [String: String] = [:], input: String = ""
    ) async throws -> ProcessResult {
        try await run(arguments: arguments, environment: environment, input: input)
    }

    static func run(
        arguments: [String], environment: [String: String] = [:], input: String = ""
    ) async throws -> ProcessResult {
        let locale = ["LANG": "sv_SE.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""]
        return try await runProcess(
            path, arguments, environment: locale.merging(environment) { _, given in given }, input: input)
    }
}
