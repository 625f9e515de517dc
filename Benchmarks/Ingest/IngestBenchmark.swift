import ArgumentParser
import Foundation

/// Taking in what a platform has, beside the `sqlite3` shell importing the rows that came of it.
struct IngestBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Bulk ingest beside the sqlite3 shell importing the same rows.")

    @Option(help: "How many entries a round takes in.") var items = 100_000
    @Option(help: "How many rounds.") var rounds = 3

    func run() async throws {
        let sample = WrittenSample(count: items, end: SampleTown.now)
        try await withScratchFolder { folder in
            let shell = try await ShellLoad(exportedTo: folder.appending(path: "rows"), from: sample)
            let comparison = try await Comparison(rounds: rounds, isWarm: false) {
                try await Self.takeIn(sample, folder.appending(path: "house"))
            } second: {
                try await shell.load(into: folder.appending(path: "shell.sqlite"))
            }
            let ours = Double(shell.rows) / comparison.first.median
            let theirs = Double(shell.rows) / comparison.second.median
            comparison.figure(
                "bulk ingest, rows a second, beside the `sqlite3` shell", inverse: true, aim: .atLeast(0.4),
                detail: "\(Int(ours)) beside \(Int(theirs)) rows/s; \(items) items, \(shell.rows) rows"
            ).report()
        }
    }

    /// Takes the pages in through the house's own door. They are made before the clock starts, in portions, so that
    /// making them costs nothing and memory stays bounded.
    ///
    /// - Returns: the seconds that it took, with closing the database, which brings the log into the file.
    static func takeIn(_ sample: WrittenSample, _ folder: URL) async throws -> Double {
        defer { try? FileManager.default.removeItem(at: folder) }
        let town = try await SampleTown.open(folder)
        let time = try await takeIn(sample, to: town)
        return time + (await seconds { await town.house.close() })
    }

    static func takeIn(_ sample: WrittenSample, to town: SampleTown) async throws -> Double {
        var time = 0.0
        for start in stride(from: 0, to: sample.pages, by: portion) {
            let pages = (start..<min(start + portion, sample.pages)).map(sample.page)
            time += try await seconds {
                for page in pages { _ = try await town.house.intake.take(page, into: town.channel, by: .importer) }
            }
        }
        return time
    }

    private static let portion = 100
}
