import ArgumentParser
import House
import Inbox

extension InboxCommand {
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Håller varje sparad lydelse mot liggaren. Kör också `kanalvakt ledger verify`: båda måste stämma.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let verdict = try await installation.use { try await $0.inbox.verifyRecords() }
            if json {
                try Output.json(RecordVerdictView(verdict, language: common.language))
            } else if verdict.isWhole {
                Output.line(
                    common.language == .sv
                        ? "Alla \(verdict.promised) lydelser är som när de kom in."
                        : "All \(verdict.promised) wordings are as they came in.")
            } else {
                for problem in verdict.problems { Output.line(problem.sentence(in: common.language)) }
            }
            if !verdict.isWhole { throw ExitCode.failure }
        }
    }
}
