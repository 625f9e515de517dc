import ArgumentParser
import Foundation

/// The memory of the server over many items, after somebody has used it.
struct MemoryBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "The server's memory at many items, after requests to its pages.")

    @Option(help: "A filled installation, kept between runs.") var data: String
    @Option(help: "How many items it shall hold.") var items = 1_000_000
    @Option(help: "How many times each page is asked for.") var times = 50

    func run() async throws {
        let town = try await SampleTown.open(URL(filePath: data))
        try await town.fill(to: items)
        await town.house.close()
        try await withScratchFolder { folder in
            let served = try await ServedTown.start(over: URL(filePath: data), scratch: folder)
            defer { served.end() }
            let visitor = Visitor(address: served.address, cookies: folder.appending(path: "cookies"))
            try await visitor.signIn(as: SampleTown.username, with: SampleTown.password)
            for path in try await paths() {
                for _ in 0..<times { try await visitor.visit(path) }
            }
            try await Program("wrk", ["-t1", "-c32", "-d5s", "\(served.address)/"]).run()
            let memory = try ProcessMemory(of: served.processID)
            Figure(
                name: "the server's resident memory in MiB, \(items) items", value: memory.resident,
                range: memory.resident...memory.most, aim: .atMost(100),
                detail: "\(memory.resident.rounded(to: 0)) MiB, at most \(memory.most.rounded(to: 0)) MiB"
            ).report()
        }
    }

    private func paths() async throws -> [String] {
        let pages = ["/", "/inkorg", "/inkorg?sok=\(Vocabulary.common)", "/liggare"]
        let rare = Vocabulary.rare.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return pages + ["/inkorg?sok=\(rare)"] + [2, items / 2 + 3, items - 5].map { "/inkorg/\($0)" }
    }
}
