import Foundation

extension [Double] {
    /// The middle value; the mean of the two middle ones when their number is even. Zero of none.
    var median: Double {
        let ordered = sorted()
        guard let last = ordered.last else { return 0 }
        let middle = ordered.count / 2
        if ordered.count % 2 == 1 { return ordered[middle] }
        return middle > 0 ? (ordered[middle - 1] + ordered[middle]) / 2 : last
    }
}

extension Double {
    /// With so many decimals, for people.
    func rounded(to decimals: Int) -> String { String(format: "%.\(decimals)f", self) }
}

extension Duration {
    /// The whole duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// How long some work takes, in seconds.
func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    return (clock.now - start).seconds
}
