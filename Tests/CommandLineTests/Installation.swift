import Foundation
import TestSupport
import Testing

/// A new installation in a folder of its own, worked at with the program.
struct Installation {
    static let password = "granar vid vattnet 27\n"

    let folder: URL
    private var data: [String] { ["--data", folder.appending(path: "data").path] }

    static func with<T>(_ guideline: String, _ body: (Installation) async throws -> T) async throws -> T {
        try await withTemporaryFolder { folder in
            let installation = Installation(folder: folder)
            #expect(try await installation.run("init", "--guideline", guideline).status == 0)
            return try await body(installation)
        }
    }

    func run(_ arguments: String..., input: String = "") async throws -> ProcessResult { try await run(arguments, input: input) }

    func run(_ arguments: [String], input: String = "") async throws -> ProcessResult {
        try await Program.run(arguments: arguments + data, input: input)
    }

    /// What a command prints as JSON, an object.
    func json(_ arguments: String..., status: Int32 = 0) async throws -> [String: Any] {
        let result = try await Program.run(arguments: arguments + ["--json"] + data)
        #expect(result.status == status, "\(result.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    /// Expects a command to be refused with one line on standard error that says a word.
    func refused(_ arguments: String..., status: Int32 = 1, saying words: String, input: String = "") async throws {
        try await refused(arguments, status: status, saying: words, input: input)
    }

    func refused(_ arguments: [String], status: Int32 = 1, saying words: String, input: String = "") async throws {
        let result = try await Program.run(arguments: arguments + data, input: input)
        #expect(result.status == status && result.output.isEmpty, "\(arguments): \(result.status) \(result.output)")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "one line, not: \(result.errors)")
    }

    func add(_ username: String, _ options: String...) async throws {
        let arguments = ["user", "add", username, "--first-name", username.capitalized, "--last-name", "Ek", "--unit", "Skolan"]
        let result = try await Program.run(arguments: arguments + options + data, input: Self.password)
        #expect(result.status == 0, "\(result.errors)")
    }

    func addChannel(_ options: String...) async throws {
        let arguments = [
            "channel", "add", "--name", "Skolans sida", "--platform", "facebook", "--address", "https://www.facebook.com/skolan",
            "--unit", "Skolan", "--purpose", "Nyheter om skolan.", "--opened-on", "2026-01-15",
        ]
        let result = try await Program.run(arguments: arguments + options + data)
        #expect(result.status == 0, "\(result.errors)")
    }
}
