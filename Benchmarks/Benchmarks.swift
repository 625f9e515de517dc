import ArgumentParser

/// Kanalvakt measured beside the plain tools that do the same work. Every figure is a ratio within one run, since a
/// time alone says more about the machine than about the program.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Measures Kanalvakt beside plain tools; every figure is a ratio within one run.",
        subcommands: [
            IngestBenchmark.self, InboxBenchmark.self, VerificationBenchmark.self, DirectoryBenchmark.self, RegisterBenchmark.self,
            MemoryBenchmark.self, FillCommand.self, ServeCommand.self,
        ])
}
