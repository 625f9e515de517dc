import ArgumentParser
import Foundation

/// `benchmarks fill`: fills a folder to be kept between runs.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Fills an installation with a sample, once, for the runs to come.")

    @Option(help: "The installation's folder.") var data: String
    @Option(help: "How many items it shall hold.") var items = 1_000_000
    @Option(help: "A PostgreSQL database in place of the embedded one.") var databaseURL: String?

    func run() async throws {
        let town = try await SampleTown.open(URL(filePath: data), databaseURL: databaseURL)
        let time = try await seconds { try await town.fill(to: items) }
        Progress.note("\(items) items in \(data), \(time.rounded(to: 1)) s")
        await town.house.close()
    }
}
