/// Two things measured in turns, A B A B, so that whatever else the machine does meets both alike.
struct Comparison {
    /// The measurements of the first, one a round.
    private(set) var first: [Double] = []
    /// The measurements of the second, one a round.
    private(set) var second: [Double] = []

    /// - Parameters:
    ///   - rounds: how many times both are measured.
    ///   - isWarm: whether both are first done once without being measured, so that what they read stands in memory.
    init(
        rounds: Int, isWarm: Bool = true, first measureFirst: () async throws -> Double, second measureSecond: () async throws -> Double
    ) async throws {
        if isWarm { _ = (try await measureFirst(), try await measureSecond()) }
        for round in 1...max(1, rounds) {
            first.append(try await measureFirst())
            second.append(try await measureSecond())
            Progress.note("round \(round): \(first[round - 1].rounded(to: 4)) beside \(second[round - 1].rounded(to: 4))")
        }
    }

    /// The rounds' own ratios, first by second: the two of a round share the machine's mood.
    var ratios: [Double] { zip(first, second).map { $0 / $1 } }

    /// - Parameter inverse: gives second by first: for times where a ratio of speeds is wanted.
    func figure(_ name: String, inverse: Bool = false, aim: Figure.Aim, detail: String) -> Figure {
        let ratios = inverse ? ratios.map { 1 / $0 } : ratios
        return Figure(
            name: name, value: ratios.median, range: (ratios.min() ?? 0)...(ratios.max() ?? 0), aim: aim, detail: detail)
    }
}
