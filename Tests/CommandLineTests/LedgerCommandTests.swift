import Foundation
import TestSupport
import Testing

@Suite("kanalvakt ledger")
struct LedgerCommandTests {
    private static let checker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/reference/check_ledger.py").path

    private struct Latest: Decodable {
        let checkpoint: String
        let verifierKey: String
    }

    /// Runs the body with an installation that has a few entries.
    private func withInstallation(_ body: (_ folder: URL, _ data: String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let data = folder.appending(path: "data").path
            #expect(try await Program.run("init", "--guideline", "hallsberg", "--data", data).status == 0)
            for name in ["anna", "elin", "maria"] {
                let added = try await Program.run(
                    "user", "add", name, "--first-name", "Test", "--last-name", "Person", "--role", "coordinator",
                    "--data", data, input: "en lång hemlighet 2026\n")
                #expect(added.status == 0, "\(added.errors)")
            }
            try await body(folder, data)
        }
    }

    @Test("A proof, a checkpoint, the growth and the export are checked by the page's script alone")
    func checkedElsewhere() async throws {
        try await withInstallation { folder, data in
            let latest = try await Program.run("ledger", "checkpoint", "--json", "--data", data)
            let key = try JSONDecoder().decode(Latest.self, from: Data(latest.output.utf8)).verifierKey
            let files: [(how: String, arguments: [String])] = [
                ("proof", ["ledger", "prove", "1"]), ("proof", ["ledger", "prove", "1", "--json"]),
                ("consistency", ["ledger", "consistency", "2", "4", "--json"]), ("checkpoint", ["ledger", "checkpoint"]),
            ]
            for (how, arguments) in files {
                let made = try await Program.run(arguments: arguments + ["--data", data])
                let file = folder.appending(path: "file")
                try made.output.write(to: file, atomically: true, encoding: .utf8)
                let checked = try await runProcess("python3", [Self.checker, how, file.path, "--key", key])
                #expect(checked.status == 0, "\(arguments): \(checked.output)\(checked.errors)")
            }
            let export = folder.appending(path: "export").path
            #expect(try await Program.run("ledger", "export", export, "--data", data).status == 0)
            let checked = try await runProcess("python3", [Self.checker, "log", export, "--key", key])
            #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
        }
    }

    @Test("A changed entry is named, once, and nothing else is said")
    func tampered() async throws {
        try await withInstallation { _, data in
            #expect(try await Program.run("ledger", "verify", "--data", data).status == 0)
            let change = "UPDATE ledger_entry SET body = replace(body, 'person', 'persom') WHERE entry_index = 2"
            let changed = try await runProcess("sqlite3", ["\(data)/kanalvakt.sqlite", change])
            #expect(changed.status == 0, "\(changed.errors)")
            let verdict = try await Program.run("ledger", "verify", "--data", data)
            #expect(verdict.status == 1)
            #expect(verdict.output.contains("2"))
            #expect(verdict.errors.isEmpty)
        }
    }
}
