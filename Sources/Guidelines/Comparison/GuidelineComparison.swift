/// Two guidelines side by side, topic by topic.
public struct GuidelineComparison: Sendable {
    /// One topic.
    public struct Row: Sendable {
        /// What it is about.
        public let subject: Subject
        /// What the first guideline says; nil when it is silent.
        public let left: Position?
        /// What the second one says; nil when it is silent.
        public let right: Position?
        /// How the second stands to the first.
        public let verdict: Verdict
    }

    /// What a row is about: a topic, or a kind of content.
    public enum Subject: Sendable, Hashable {
        case topic(Topic)
        case content(ContentCategory)

        /// Its name in addresses and JSON, as "reply" or "content.copyright".
        public var name: String {
            switch self {
            case .topic(let topic): topic.rawValue
            case .content(let category): "content.\(category.rawValue)"
            }
        }

        /// What it is called.
        public var phrase: Phrase {
            switch self {
            case .topic(let topic): topic.phrase
            case .content(let category): Phrase("Innehåll: \(category.phrase.swedish)", "Content: \(category.phrase.english)")
            }
        }
    }

    /// The first guideline.
    public let left: Guideline
    /// The second one.
    public let right: Guideline
    /// Every topic, and every kind of content.
    public let rows: [Row]

    /// Weighs the second guideline against the first.
    public init(_ left: Guideline, _ right: Guideline) {
        self.left = left
        self.right = right
        let topics = Topic.allCases.map { topic in
            Row(.topic(topic), left.position(on: topic), right.position(on: topic))
        }
        let contents = ContentCategory.allCases.filter { !Topic.allCases.map(\.rawValue).contains($0.rawValue) }
        rows = topics + contents.map { Row(.content($0), left.content($0), right.content($0)) }
    }
}

extension GuidelineComparison.Row {
    init(_ subject: GuidelineComparison.Subject, _ left: Position?, _ right: Position?) {
        self.subject = subject
        self.left = left
        self.right = right
        verdict = Verdict(left, right)
    }
}
