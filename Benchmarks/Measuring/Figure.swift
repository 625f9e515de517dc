/// One line of the results.
struct Figure {
    /// Which way is better.
    enum Aim {
        case atLeast(Double)
        case atMost(Double)

        func isMet(by value: Double) -> Bool {
            switch self {
            case .atLeast(let bound): value >= bound
            case .atMost(let bound): value <= bound
            }
        }

        var text: String {
            switch self {
            case .atLeast(let bound): "≥ \(bound)"
            case .atMost(let bound): "≤ \(bound)"
            }
        }
    }

    /// What was compared with what.
    let name: String
    /// The median over the rounds.
    let value: Double
    /// The least and the greatest of the rounds.
    let range: ClosedRange<Double>
    let aim: Aim
    /// The figures behind the ratio, for the reader.
    let detail: String

    /// The line, as a row of a Markdown table.
    var row: String {
        let rounds = "\(range.lowerBound.rounded(to: 2))–\(range.upperBound.rounded(to: 2))"
        let isMet = aim.isMet(by: value) ? "met" : "missed"
        return "| \(name) | \(value.rounded(to: 2)) | \(rounds) | \(aim.text) | \(isMet) | \(detail) |"
    }

    func report() { print(row) }
}
