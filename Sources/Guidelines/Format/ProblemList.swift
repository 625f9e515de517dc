/// The mistakes found so far in one file.
final class ProblemList {
    /// So many mistakes mean that the file is something else than it should be; more would help nobody.
    static let most = 500

    let file: String
    private var found: [Problem] = []
    private var seen: Set<Problem> = []

    init(file: String) {
        self.file = file
    }

    var isEmpty: Bool { found.isEmpty }

    /// How many mistakes there are so far.
    var count: Int { found.count }

    /// Whether further mistakes would not be kept.
    var isFull: Bool { found.count >= Self.most }

    func add(line: Int, _ complaint: Complaint) {
        guard !isFull else { return }
        let last = found.count == Self.most - 1
        let (swedish, english) = last ? Complaint.tooMany.sentences : complaint.sentences
        let problem = Problem(file: file, line: line, swedish: swedish, english: english)
        if seen.insert(problem).inserted { found.append(problem) }
    }

    func add(_ fault: YAMLFault) {
        add(line: fault.line, fault.complaint)
    }

    /// All mistakes by line; those of the same line in the order they were found.
    var all: GuidelineProblems {
        let ordered = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        return GuidelineProblems(problems: ordered.map(\.element))
    }
}
