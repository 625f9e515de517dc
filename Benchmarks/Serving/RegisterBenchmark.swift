import ArgumentParser
import Channels
import Foundation
import Organisation

/// The register of thousands of channels: a page of the list, a search and the lookup of an account beside the same in a small
/// register, and the export beside nginx serving the same bytes.
struct RegisterBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "A register of 5,000 channels beside one of 100, and its export beside nginx.")

    @Option(help: "How many seconds each asks.") var time = 3
    @Option(help: "How many connections wrk holds open.") var connections = 8
    @Option(help: "How many rounds.") var rounds = 5
    @Option(help: "How many channels the large register has.") var channels = 5_000

    func run() async throws {
        try await withScratchFolder { folder in
            let large = try await served(channels, in: folder.appending(path: "large"))
            defer { large.end() }
            let small = try await served(100, in: folder.appending(path: "small"))
            defer { small.end() }
            let asked = [
                ("a page of the list", "/?lage=oppna", 1.5), ("a search", "/?sok=kanal+00042", 3.0),
                ("is this account official", "/officiell?konto=facebook.com/kanal00042", 3.0),
            ]
            for (name, path, most) in asked {
                let comparison = try await Comparison(rounds: rounds) {
                    try await seconds(large, path)
                } second: {
                    try await seconds(small, path)
                }
                comparison.figure(
                    "register, \(name), \(channels) beside 100 channels", aim: .atMost(most),
                    detail: "\((comparison.first.median * 1000).rounded(to: 2)) beside \((comparison.second.median * 1000).rounded(to: 2)) ms"
                ).report()
            }
            try await export(large, folder)
        }
    }

    private func export(_ town: ServedTown, _ folder: URL) async throws {
        let file = folder.appending(path: "kanaler.csv")
        try await Program("curl", ["-sSf", "-o", file.path, "\(town.address)/kanaler.csv"]).run()
        let bytes = try Data(contentsOf: file)
        let plain = try await ServedFile.start(serving: bytes, scratch: folder)
        defer { plain.end() }
        let comparison = try await Comparison(rounds: rounds) {
            try await requestsPerSecond("\(town.address)/kanaler.csv", connections: connections, time: time)
        } second: {
            try await requestsPerSecond(plain.address, connections: connections, time: time)
        }
        comparison.figure(
            "register as CSV, requests a second, beside nginx", aim: .atLeast(0.2),
            detail: "\(Int(comparison.first.median)) beside \(Int(comparison.second.median)) requests/s; \(bytes.count) bytes, "
                + "\(channels) channels"
        ).report()
    }

    /// What one answer takes, with one connection asking again and again.
    private func seconds(_ town: ServedTown, _ path: String) async throws -> Double {
        1 / (try await requestsPerSecond("\(town.address)\(path)", connections: 1, time: time))
    }

    private func served(_ count: Int, in folder: URL) async throws -> ServedTown {
        let town = try await SampleTown.open(folder)
        let unit = try await town.house.database.read { try UnitStore.units(in: $0).first?.id }
        guard let unit else { throw BenchmarkFault("the town has no unit") }
        for number in 0..<count {
            // As many digits in all, so that a search finds one channel in either register.
            let digits = String(100_000 + number).dropFirst()
            _ = try await town.house.office.perform(
                AddChannel(
                    ChannelFields(
                        name: "Kanal \(digits)", platform: "facebook", address: "https://www.facebook.com/kanal\(digits)",
                        unit: unit, purpose: "Nyheter och svar på frågor.", openedOn: SampleTown.now, guidelineID: "hallsberg")),
                by: .system(.commandLine))
            if number % 1_000 == 999 { Progress.note("registered \(number + 1) of \(count) channels") }
        }
        await town.house.close()
        return try await ServedTown.start(over: folder, scratch: folder)
    }
}

/// What wrk counts, asking an address for some seconds.
func requestsPerSecond(_ address: String, connections: Int, time: Int) async throws -> Double {
    let report = try await Program.output("wrk", ["-t1", "-c\(connections)", "-d\(time)s", address])
    guard !report.contains("Non-2xx"), !report.contains("Socket errors") else { throw BenchmarkFault(report) }
    let line = report.split(separator: "\n").first { $0.hasPrefix("Requests/sec:") }
    guard let number = line?.split(separator: " ").last.flatMap({ Double($0) }) else { throw BenchmarkFault(report) }
    return number
}
