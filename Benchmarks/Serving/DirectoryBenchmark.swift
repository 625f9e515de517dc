import ArgumentParser
import Foundation

/// The public directory beside nginx serving the same bytes, both asked by wrk over loopback.
struct DirectoryBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory", abstract: "The public directory's requests a second beside nginx with the same bytes.")

    @Option(help: "How many seconds each asks.") var time = 4
    @Option(help: "How many connections wrk holds open.") var connections = 32
    @Option(help: "How many rounds.") var rounds = 5

    func run() async throws {
        try await withScratchFolder { folder in
            let data = folder.appending(path: "house")
            await (try SampleTown.open(data)).house.close()
            let town = try await ServedTown.start(over: data, scratch: folder)
            defer { town.end() }
            let page = folder.appending(path: "page.html")
            try await Program("curl", ["-sSf", "-o", page.path, "\(town.address)/"]).run()
            let bytes = try Data(contentsOf: page)
            let file = try await ServedFile.start(serving: bytes, scratch: folder)
            defer { file.end() }
            let comparison = try await Comparison(rounds: rounds) {
                try await requestsPerSecond("\(town.address)/", connections: connections, time: time)
            } second: {
                try await requestsPerSecond(file.address, connections: connections, time: time)
            }
            comparison.figure(
                "public directory, requests a second, beside nginx", aim: .atLeast(0.5),
                detail: "\(Int(comparison.first.median)) beside \(Int(comparison.second.median)) requests/s; "
                    + "\(bytes.count) bytes, \(connections) connections"
            ).report()
        }
    }
}
