import ArgumentParser
import Wording

extension Language: ExpressibleByArgument {}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "Språk för svar och fel: sv eller en.")
    var lang: Language?

    /// The language to answer in.
    var language: Language { lang ?? .spoken(in: []) }
}
