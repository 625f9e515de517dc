import ArgumentParser
import Foundation

/// Verifying the ledger and the evidence beside `sha256sum` reading the same bytes.
struct VerificationBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verification", abstract: "Verifying ledger and evidence beside sha256sum over the same bytes.")

    @Option(help: "A filled installation, kept between runs.") var data: String
    @Option(help: "How many items it shall hold.") var items = 1_000_000
    @Option(help: "How many mebibytes of evidence to keep.") var mebibytes = 512
    @Option(help: "How many rounds.") var rounds = 7

    func run() async throws {
        try await verifyLedger()
        try await verifyEvidence()
    }

    private func verifyLedger() async throws {
        let town = try await SampleTown.open(URL(filePath: data))
        try await town.fill(to: items)
        try await withScratchFolder { folder in
            let file = folder.appending(path: "bodies")
            let bytes = try await LedgerBytes(town.house.database).write(to: file)
            let comparison = try await Comparison(rounds: rounds) {
                try await seconds {
                    guard try await town.house.ledger.verify().isWhole else { throw BenchmarkFault("the ledger is broken") }
                }
            } second: {
                try await seconds { try await Program("sha256sum", [file.path]).run() }
            }
            report("`ledger verify`", comparison, bytes)
        }
        await town.house.close()
    }

    private func verifyEvidence() async throws {
        try await withScratchFolder { folder in
            let town = try await SampleTown.open(folder.appending(path: "house"))
            let files = try await KeptSample(mebibytes: mebibytes).keep(in: town)
            let list = folder.appending(path: "files")
            try files.joined(separator: "\0").write(to: list, atomically: false, encoding: .utf8)
            let comparison = try await Comparison(rounds: rounds) {
                try await seconds {
                    let verdict = try await town.house.evidence.verify(town.house.database)
                    guard verdict.isWhole, verdict.files == files.count else { throw BenchmarkFault("evidence is broken") }
                }
            } second: {
                try await seconds { try await Program("xargs", ["-0", "sha256sum"], input: list).run() }
            }
            report("`evidence verify`", comparison, mebibytes * 1_048_576)
            await town.house.close()
        }
    }

    private func report(_ name: String, _ comparison: Comparison, _ bytes: Int) {
        let mebibytes = Double(bytes) / 1_048_576
        comparison.figure(
            "\(name), bytes a second, beside `sha256sum`", inverse: true, aim: .atLeast(0.8),
            detail: "\(Int(mebibytes / comparison.first.median)) beside \(Int(mebibytes / comparison.second.median)) MiB/s; "
                + "\(Int(mebibytes)) MiB"
        ).report()
    }
}
