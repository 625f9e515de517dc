import ArgumentParser
import Guidelines
import Web

extension GuidelineCommand {
    /// `kanalvakt guideline export`: a guideline in a format that other programs read.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "En riktlinje i ett format som andra program läser.",
            discussion: """
                oscal är NIST:s öppna format för regelverk: varje avsnitt blir en grupp och varje punkt en kontroll, med
                sin styrka, sina värden och det som bär den. Samma version av en riktlinje ger alltid samma fil.
                """)

        /// A format to export to.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case oscal
        }

        @Argument(help: "Riktlinjens namn eller en profilfil.") var guideline: String
        @Option(help: "Formatet: oscal.") var format: Format
        @OptionGroup var common: CommonOptions

        func run() throws {
            let guideline = try Guideline.named(guideline)
            switch format {
            case .oscal: Output.line(try guideline.oscal(uuid: NameUUID.of))
            }
        }
    }
}
