import ArgumentParser
import Foundation
import Inbox

/// Pages of the inbox in a large house beside a small one: whether they grow with the table.
struct InboxBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "The inbox's first page and searches, at many items beside few.")

    @Option(help: "A folder for the two installations, kept between runs.") var data: String
    @Option(help: "How many items the small one has.") var few = 10_000
    @Option(help: "How many items the large one has.") var many = 1_000_000
    @Option(help: "How many rounds.") var rounds = 15
    @Option(help: "A PostgreSQL server to make the databases on, such as postgres://postgres@127.0.0.1:5432.")
    var postgres: String?

    func run() async throws {
        let small = try await town(few)
        let large = try await town(many)
        for question in Question.all {
            let comparison = try await Comparison(rounds: rounds) {
                try await question.time(in: large)
            } second: {
                try await question.time(in: small)
            }
            comparison.figure(
                "\(question.name), \(many) beside \(few) items\(postgres == nil ? "" : " (PostgreSQL)")", aim: .atMost(1.3),
                detail: "\((comparison.first.median * 1000).rounded(to: 2)) beside "
                    + "\((comparison.second.median * 1000).rounded(to: 2)) ms"
            ).report()
        }
        await small.house.close()
        await large.house.close()
    }

    private func town(_ count: Int) async throws -> SampleTown {
        let kind = postgres == nil ? "" : "-postgres"
        let town = try await SampleTown.open(
            URL(filePath: data).appending(path: "items-\(count)\(kind)"),
            databaseURL: postgres.map { "\($0)/items_\(count)" })
        try await town.fill(to: count)
        return town
    }

    /// What somebody asks the inbox.
    struct Question {
        let name: String
        let filter: InboxFilter

        static let all = [
            Question(name: "inbox, first page", filter: InboxFilter()),
            Question(name: "inbox, search for a common word", filter: InboxFilter(shelf: nil, words: Vocabulary.common)),
            Question(name: "inbox, search for a rare word", filter: InboxFilter(shelf: nil, words: Vocabulary.rare)),
        ]

        private static let times = 40

        /// The median of several times in a row, in seconds. Both houses have been asked before, so both stand in memory.
        func time(in town: SampleTown) async throws -> Double {
            var times: [Double] = []
            for _ in 0..<Self.times {
                times.append(
                    try await seconds {
                        let page = try await town.house.inbox.page(filter, for: town.coordinator, now: SampleTown.now)
                        if page.rows.isEmpty { throw BenchmarkFault("the page is empty") }
                    })
            }
            return times.median
        }
    }
}
