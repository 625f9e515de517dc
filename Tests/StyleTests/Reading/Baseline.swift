/// The breaches that could not be avoided: one line each, `rule path count # why`. It may only shrink.
struct Baseline: Sendable {
    static let path = "Tests/style-baseline.txt"
    static let own = Baseline(text: Repository.text(path) ?? "")

    private let allowed: [String: [String: Int]]

    init(text: String) {
        var allowed: [String: [String: Int]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.prefix { $0 != "#" }.split(separator: " ")
            guard fields.count == 3, let count = Int(fields[2]) else { continue }
            allowed[String(fields[0]), default: [:]][String(fields[1])] = count
        }
        self.allowed = allowed
    }

    /// The sentences to fail with: every breach of a file that has more than it is allowed, and every
    /// allowance larger than what is left.
    func judge(_ breaches: [Breach], rule: String) -> [String] {
        let found = Dictionary(grouping: breaches, by: \.path)
        let limits = allowed[rule] ?? [:]
        let over = found.filter { $0.value.count > limits[$0.key, default: 0] }
            .values.flatMap { $0 }.map(\.description)
        let slack = limits.compactMap { path, limit -> String? in
            let left = found[path]?.count ?? 0
            guard left < limit else { return nil }
            return "\(Self.path) allows \(limit) of \"\(rule)\" in \(path), but \(left) are left: "
                + (left == 0 ? "remove the line." : "lower the number to \(left).")
        }
        return over.sorted() + slack.sorted()
    }
}
