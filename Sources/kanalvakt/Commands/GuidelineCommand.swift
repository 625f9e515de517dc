import ArgumentParser
import Foundation
import Guidelines
import Wording

/// `kanalvakt guideline`: the guidelines that the product can run.
struct GuidelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guideline", abstract: "Riktlinjerna som Kanalvakt kan köra.",
        subcommands: [
            List.self,
            Show.self,
            Check.self,
            Compare.self,
            Coverage.self,
            Adopt.self,
            Versions.self,
            New.self,
            Export.self,
        ])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Riktlinjerna som följer med.")

        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            let library = GuidelineLibrary.shipped
            Output.line(json ? try library.json() : try library.plainText(in: common.language))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "En riktlinje: frister, grunder och klausuler.")

        @Argument(help: ArgumentHelp("Riktlinjens namn eller en profilfil.", valueName: "riktlinje")) var guideline: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            let guideline = try Guideline.named(guideline)
            Output.line(json ? try guideline.json() : guideline.plainText(in: common.language))
        }
    }

    struct Compare: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare", abstract: "Två riktlinjer, ämne för ämne: lika, strängare, friare, säger inget eller skiljer sig.")

        @Argument(help: ArgumentHelp("Den ena: ett namn eller en profilfil.", valueName: "riktlinje-a")) var first: String
        @Argument(help: ArgumentHelp("Den andra: ett namn eller en profilfil. Svaret säger hur den står till den första.", valueName: "riktlinje-b")) var second: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            let comparison = GuidelineComparison(try Guideline.named(first), try Guideline.named(second))
            Output.line(json ? try comparison.json(in: common.language) : comparison.plainText(in: common.language))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Granskar en profilfil och svarar på varje fel med fil, rad och en mening.")

        @Argument(help: ArgumentHelp("Profilfilen.", valueName: "fil")) var file: String
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            let report = GuidelineCheck(path: file)
            Output.line(json ? try report.json(in: common.language) : report.plainText(in: common.language))
            if !report.isValid { throw ExitCode.failure }
        }
    }
}
