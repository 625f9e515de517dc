import TestSupport
import Testing

@Suite("Mistakes on the command line")
struct MistakeTests {
    @Test(
        "A command that is written wrongly answers with one line and 64",
        arguments: [
            ["deadline"], ["deadline", "--from", "2026-03-27"], ["deadline", "--frmo", "x"], ["nothing-like-it"],
            ["inbox", "show", "not-a-number"], ["inbox", "show", "1"], ["ledger", "prove", "x"], ["serve", "--port", "70000"],
            ["inbox", "list", "--state", "everything"], ["ledger", "consistency", "10", "3"],
            ["deadline", "--guideline", "hallsberg", "--duty", "reply", "--from", "yesterday"],
            ["deadline", "--calendar", "/nowhere", "--within", "one", "--from", "2026-03-27T16:00:00+01:00"],
        ])
    func usage(arguments: [String]) async throws {
        try await expect(64, of: arguments)
    }

    @Test(
        "A command that cannot be carried out answers with one line and 1",
        arguments: [
            ["deadline", "--guideline", "nowhere", "--duty", "reply", "--from", "2026-03-27T16:00:00+01:00"],
            ["deadline", "--calendar", "/nowhere", "--within", "1d", "--from", "2026-03-27T16:00:00+01:00"],
            ["ledger", "verify", "--data", "/nowhere"], ["inbox", "list", "--data", "/nowhere"],
            ["init", "--data", "/proc/nowhere", "--guideline", "hallsberg"],
            ["serve", "--data", "/nowhere"],
        ])
    func refused(arguments: [String]) async throws {
        try await expect(1, of: arguments)
    }

    @Test("The line is in the language asked for")
    func language() async throws {
        let arguments = ["--guideline", "nowhere", "--duty", "reply", "--from", "2026-03-27T16:00:00+01:00"]
        let swedish = try await runDeadline(arguments)
        let english = try await runDeadline(arguments + ["--lang", "en"])
        #expect(swedish.errors.contains("finns inte"))
        #expect(english.errors.contains("There is no"))
    }

    @Test(
        "A mistake is told in Swedish, without the parser's own English",
        arguments: [
            (["deadline", "--from", "-1"], "--from behöver ett värde."), (["inbox", "lst"], "”lst” hör inte hemma där."),
            (["inbox", "list", "--jsn"], "menade du --json?"), (["guideline", "show"], "<riktlinje> saknas; ange det."),
            (["deadline", "--duty", "sova", "--from", "x"], "välj bland reply, removal."),
        ])
    func swedish(arguments: [String], told: String) async throws {
        let result = try await Program.run(arguments: arguments, environment: ["LANG": "sv_SE.UTF-8"])
        #expect(result.status == 64 && result.errors.contains(told), "\(result.errors)")
    }

    @Test("The locale of the environment decides where no option does")
    func locale() async throws {
        let result = try await Program.run("ledger", "verify", "--data", "/nowhere", environment: ["LANG": "en_GB.UTF-8"])
        #expect(result.errors.contains("There is no installation"))
    }

    @Test("Every command explains itself, in Swedish throughout, and the headings in English for whoever asks for that")
    func help() async throws {
        var waiting: [[String]] = [[]]
        var count = 0
        while let command = waiting.popLast() {
            count += 1
            let result = try await Program.run(arguments: command + ["--help"], environment: ["LANG": "sv_SE.UTF-8"])
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output.contains("SÅ HÄR: kanalvakt\(command.map { " \($0)" }.joined())"), "\(result.output)")
            for english in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "(default", "(values", "for detailed", "subcommand"] {
                #expect(!result.output.contains(english), "\(english) in \(result.output)")
            }
            let listed = result.output.components(separatedBy: "KOMMANDON:\n").dropFirst().joined().components(separatedBy: "\n\n")[0]
            // A command begins two columns in; what it says goes on further to the right.
            waiting += listed.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
                .compactMap { $0.split(separator: " ").first }.map { command + [String($0)] }
        }
        #expect(count > 40)
        let english = try await Program.run("channel", "add", "--help", "--lang", "en")
        #expect(english.output.contains("OPTIONS:") && english.output.contains("(default:") && english.output.contains("Show help information."))
    }

    private func runDeadline(_ arguments: [String]) async throws -> ProcessResult {
        try await Program.run(arguments: ["deadline"] + arguments)
    }

    private func expect(_ status: Int32, of arguments: [String]) async throws {
        let result = try await Program.run(arguments: arguments)
        #expect(result.status == status)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasSuffix("\n"))
        #expect(result.errors.dropLast().allSatisfy { !$0.isNewline }, "one line, not: \(result.errors)")
    }
}
