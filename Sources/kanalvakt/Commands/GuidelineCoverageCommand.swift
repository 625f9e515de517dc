import ArgumentParser
import Guidelines

extension GuidelineCommand {
    /// `kanalvakt guideline coverage`: what carries each clause, where it is used, and which tests show it.
    struct Coverage: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "coverage", abstract: "Vad som bär varje punkt, var den används och vilka test som visar den.")

        @Argument(help: ArgumentHelp("Riktlinjens namn eller en profilfil; utan det en rad för varje riktlinje som följer med.", valueName: "riktlinje")) var guideline: String?
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            guard let guideline else {
                let library = GuidelineLibrary.shipped
                return Output.line(json ? try library.coverageJSON() : try library.coverageText(in: common.language))
            }
            let report = CoverageReport(try Guideline.named(guideline))
            Output.line(json ? try report.json() : report.plainText(in: common.language))
        }
    }
}
