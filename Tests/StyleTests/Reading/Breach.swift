import Testing

/// One breach of a rule, told as a sentence that says what to do.
struct Breach: Sendable, CustomStringConvertible {
    let path: String
    let line: Int
    let sentence: String

    init(_ path: String, _ line: Int, _ sentence: String) {
        self.path = path
        self.line = line
        self.sentence = sentence
    }

    var description: String { line > 0 ? "\(path):\(line) \(sentence)" : "\(path) \(sentence)" }
}

/// Records every breach that the baseline does not allow, and every allowance that is no longer needed.
func refuse(_ breaches: [Breach], rule: String) {
    for sentence in Baseline.own.judge(breaches, rule: rule) {
        Issue.record(Comment(rawValue: sentence))
    }
}
