import ArgumentParser
import Foundation
import House
import Ledger

/// `kanalvakt ledger`: the log that proves what was done.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Liggaren som visar vad som gjorts.",
        subcommands: [Verify.self, LatestCheckpoint.self, Prove.self, Consistency.self, Export.self])

    struct Options: ParsableArguments {
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var common: CommonOptions
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: "Kontrollerar hela liggaren och namnger den första felaktiga posten.")

        @Option(help: "En kontrollpunkt som sparats utanför Kanalvakt. Kan anges flera gånger.") var against: [String] = []
        @OptionGroup var options: Options

        func run() async throws {
            let outside = try against.map { try TextFile.read($0) }
            let verdict = try await options.installation.use { house in
                let bar = ProgressBar(options.common.language == .sv ? "Kontrollerar" : "Verifying")
                let verdict = try await house.ledger.verify(against: outside, progress: bar.show)
                bar.end()
                return verdict
            }
            if options.json {
                try Output.json(verdict)
            } else {
                lines(of: verdict).forEach(Output.line)
            }
            if !verdict.isWhole { throw ExitCode.failure }
        }

        private func lines(of verdict: LedgerVerdict) -> [String] {
            let language = options.common.language
            return [verdict.sentence(in: language)] + verdict.problems.map { $0.sentence(in: language) }
        }
    }

    struct LatestCheckpoint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "checkpoint", abstract: "Den senaste undertecknade kontrollpunkten. Spara den utanför Kanalvakt.")

        @OptionGroup var options: Options

        func run() async throws {
            let (checkpoint, key) = try await options.installation.use { house in
                let latest = try await house.database.read { try house.ledger.latestCheckpoint(in: $0) }
                guard let latest else { throw LedgerError.noCheckpoint }
                return (latest, house.ledger.verifierKey.text)
            }
            if options.json { return try Output.json(["checkpoint": checkpoint.note, "verifierKey": key]) }
            Output.text(checkpoint.note)
        }
    }

    struct Prove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prove", abstract: "Bevis för att en post finns i liggaren.")

        @Argument(help: ArgumentHelp("Postens nummer, från 0.", valueName: "nummer")) var index: Int64
        @OptionGroup var options: Options

        func run() async throws {
            let proof = try await options.installation.use { house in
                try await house.database.read { try house.ledger.proof(of: index, in: $0) }
            }
            if options.json { return try Output.json(proof) }
            Output.text(proof.text(in: options.common.language))
        }
    }

    struct Consistency: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "consistency", abstract: "Bevis för att liggaren bara vuxit mellan två storlekar.")

        @Argument(help: ArgumentHelp("Den tidigare storleken.", valueName: "tidigare")) var earlier: Int64
        @Argument(help: ArgumentHelp("Den senare storleken.", valueName: "senare")) var later: Int64
        @OptionGroup var options: Options

        func run() async throws {
            guard earlier <= later else {
                throw UsageMistake(
                    swedish: "Den tidigare storleken (\(earlier)) är större än den senare (\(later)); byt plats på dem. Se --help.",
                    english: "The earlier size (\(earlier)) is larger than the later one (\(later)); swap them. See --help.")
            }
            let proof = try await options.installation.use { house in
                try await house.database.read { try house.ledger.growthProof(from: earlier, to: later, in: $0) }
            }
            if options.json { return try Output.json(proof) }
            Output.line(proof.text(in: options.common.language))
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Skriver hela liggaren som filer som andra verktyg kan läsa (C2SP tlog-tiles).")

        @Argument(help: ArgumentHelp("En tom mapp.", valueName: "mapp")) var folder: String
        @OptionGroup var options: Options

        func run() async throws {
            let checkpoint = try await options.installation.use { house in
                let bar = ProgressBar(options.common.language == .sv ? "Skriver" : "Writing")
                let checkpoint = try await house.ledger.export(to: URL(filePath: folder), progress: bar.show)
                bar.end()
                return checkpoint
            }
            if options.json { return try Output.json(["size": checkpoint.size]) }
            Output.line(
                options.common.language == .sv
                    ? "\(checkpoint.size) poster är skrivna till \(folder)."
                    : "\(checkpoint.size) entries are written to \(folder).")
        }
    }
}
