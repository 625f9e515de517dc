import ArgumentParser
import Database
import Evidence
import Foundation
import House

/// `kanalvakt evidence`: what was kept before something was removed.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Det som sparats innan något togs bort.",
        subcommands: [Verify.self, Show.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "verify", abstract: "Kontrollerar alla sparade bevis.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let verdict = try await installation.use { house in
                let bar = ProgressBar(common.language == .sv ? "Kontrollerar" : "Verifying")
                let verdict = try await house.evidence.verify(house.database, progress: bar.show)
                bar.end()
                return verdict
            }
            if json {
                try Output.json(verdict)
            } else if verdict.isWhole {
                Output.line(
                    common.language == .sv
                        ? "Alla bevis är hela: \(verdict.records) bevis med \(verdict.files) filer."
                        : "All evidence is whole: \(verdict.records) records with \(verdict.files) files.")
            } else {
                for problem in verdict.problems { Output.line(problem.sentence(in: common.language)) }
            }
            if !verdict.isWhole { throw ExitCode.failure }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Ett bevis, efter att det lästs om och kontrollerats.")

        @Argument(help: ArgumentHelp("Bevisets nummer.", valueName: "nummer")) var evidence: StoredEvidence.ID
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let view = try await installation.use { house in
                let stored = try await house.database.read { try house.evidence.stored(evidence, in: $0) }
                return try EvidenceView(stored, store: house.evidence)
            }
            if json { return try Output.json(view) }
            view.lines.forEach(Output.line)
        }
    }
}
