import Foundation
import TestSupport
import Testing

@Suite("kanalvakt guideline new")
struct GuidelineNewTests {
    private static let answers = "kommun: Provby kommun\nwebbplats: https://www.provby.se\nstatus: utkast\ntas-bort: reklam\n"

    /// Runs the program in a folder, as whoever follows the page does.
    private func run(_ arguments: String, in folder: URL, input: String = "") async throws -> ProcessResult {
        try await runProcess(
            Program.path, arguments.split(separator: " ").map(String.init),
            environment: ["LANG": "sv_SE.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""], input: input, in: folder)
    }

    private func text(_ name: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @Test("A file of answers gives a profile that check accepts, and no file is written over")
    func file() async throws {
        try await withTemporaryFolder { folder in
            try Self.answers.write(to: folder.appending(path: "svar.yaml"), atomically: true, encoding: .utf8)
            let made = try await run("guideline new --answers svar.yaml --out riktlinje.yaml", in: folder)
            #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
            let checked = try await run("guideline check riktlinje.yaml", in: folder)
            #expect(checked.status == 0 && checked.output.contains("inga fel"))
            let before = try text("riktlinje.yaml", in: folder)
            for arguments in ["--answers svar.yaml", "--print-questions", ""] {
                let again = try await run("guideline new \(arguments) --out riktlinje.yaml", in: folder)
                #expect(again.status == 1 && again.errors.contains("inget skrivs över") && again.output.isEmpty)
            }
            #expect(try text("riktlinje.yaml", in: folder) == before)
        }
    }

    @Test("Answers typed or piped are explained when they are wrong, and kept when the input ends")
    func piped() async throws {
        try await withTemporaryFolder { folder in
            let lines = "Provby kommun\n?\n\nprovby.se\nhttps://www.provby.se\n"
            let stopped = try await run("guideline new --out riktlinje.yaml", in: folder, input: lines)
            #expect(stopped.status == 1 && stopped.output.isEmpty)
            #expect(stopped.errors.contains("”provby.se” går inte som webbplats"))
            #expect(stopped.errors.contains("--resume riktlinje-svar.yaml --out riktlinje.yaml"))
            #expect(try text("riktlinje-svar.yaml", in: folder).contains("kommun: Provby kommun"))
            // The rest is answered with empty lines, but for what must be answered.
            let rest = String(repeating: "\n", count: 7) + "utkast\n" + String(repeating: "\n", count: 200)
            let went = try await run("guideline new --resume riktlinje-svar.yaml --out riktlinje.yaml", in: folder, input: rest)
            #expect(went.status == 0, "\(went.errors.suffix(300))")
            #expect(try await run("guideline check riktlinje.yaml", in: folder).status == 0)
        }
    }

    @Test("Input that ends at once, or is no text, stops nothing else", arguments: ["", "\u{0}\n\u{7}\n", String(repeating: "x", count: 60_000)])
    func hostile(input: String) async throws {
        try await withTemporaryFolder { folder in
            let result = try await run("guideline new", in: folder, input: input)
            #expect(result.status == 1 && result.output.isEmpty && result.errors.hasSuffix("--resume riktlinje-svar.yaml\n"))
            let resumed = try await run("guideline new --resume riktlinje-svar.yaml", in: folder)
            #expect(resumed.status == 1 && resumed.errors.contains("inget är borta"))
        }
    }

    @Test("A wrong file of answers is one line for each mistake, and makes nothing")
    func wrong() async throws {
        try await withTemporaryFolder { folder in
            try "kommun: Provby\nsvarstid: snart\n".write(to: folder.appending(path: "svar.yaml"), atomically: true, encoding: .utf8)
            let result = try await run("guideline new --answers svar.yaml --out riktlinje.yaml", in: folder)
            #expect(result.status == 1 && result.errors.contains("svar.yaml:2: ”snart” är ingen tidsgräns"))
            #expect(result.errors.split(separator: "\n").count == 3 && result.output.isEmpty)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "riktlinje.yaml").path))
        }
    }

    /// Every command of the page but the demo, which runs until it is stopped.
    private static let commands: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try? String(contentsOf: root.appending(path: "docs/start/write-your-guideline.md"), encoding: .utf8)
        return (page ?? "").split(separator: "\n").filter { $0.hasPrefix("kanalvakt guideline ") }.map { String($0.dropFirst(10)) }
    }()

    @Test("The page for whoever writes a guideline can be followed, command by command")
    func page() async throws {
        #expect(Self.commands.count == 7)
        try await withTemporaryFolder { folder in
            let talk = "Provby kommun\n\nhttps://www.provby.se\n\n\n\n\n\n\nutkast\n" + String(repeating: "\n", count: 200)
            for command in Self.commands {
                if command.contains("--resume") || command.contains("--answers") {
                    // The page gives this as another way to make the same file.
                    try FileManager.default.removeItem(at: folder.appending(path: "vår-riktlinje.yaml"))
                }
                if command.contains("--answers") { try fillIn(folder.appending(path: "svar.yaml")) }
                let result = try await run(command, in: folder, input: talk)
                #expect(result.status == 0, "\(command): \(result.errors.suffix(300))")
            }
        }
    }

    private func fillIn(_ file: URL) throws {
        var text = try String(contentsOf: file, encoding: .utf8)
        for (key, answer) in ["kommun": "Provby kommun", "webbplats": "https://www.provby.se", "status": "utkast"] {
            text = text.replacingOccurrences(of: "\n\(key):\n", with: "\n\(key): \(answer)\n")
        }
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

@Suite("kanalvakt guideline export")
struct GuidelineExportTests {
    private struct File: Decodable {
        struct Catalog: Decodable {
            let uuid: String
        }

        let catalog: Catalog
    }

    @Test("A shipped guideline and a profile file are exported alike, always to the same text")
    func export() async throws {
        let first = try await Program.run("guideline", "export", "kungalv", "--format", "oscal")
        let second = try await Program.run("guideline", "export", "kungalv", "--format", "oscal")
        #expect(first.status == 0 && first.output == second.output)
        let uuid = try JSONDecoder().decode(File.self, from: Data(first.output.utf8)).catalog.uuid
        #expect(uuid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }

    @Test("A format that is not there, or none, is a mistake in how the command is written", arguments: [["--format", "xml"], []])
    func format(arguments: [String]) async throws {
        let result = try await Program.run(arguments: ["guideline", "export", "hallsberg"] + arguments)
        #expect(result.status == 64 && result.output.isEmpty)
    }
}
