/// Puts YAML events together into nodes, on a stack of its own so that depth costs nothing but memory.
struct YAMLBuilder {
    enum Kind {
        case sequence
        case mapping
    }

    /// A collection that is not yet closed.
    private struct Open {
        let kind: Kind
        let line: Int
        var items: [YAMLNode] = []
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        /// A key that waits for its value; the text is nil for a key that is no text.
        var key: (text: String?, line: Int)?
    }

    private let problems: ProblemList
    private var stack: [Open] = []
    private var root: YAMLNode?
    private var documents = 0
    private var stopped = false

    init(problems: ProblemList) {
        self.problems = problems
    }

    /// False when reading on would serve nothing.
    var wantsMore: Bool { !stopped }

    mutating func startDocument(line: Int) {
        documents += 1
        if documents > 1 {
            problems.add(line: line, .severalDocuments)
            stopped = true
        }
    }

    mutating func open(_ kind: Kind, line: Int) {
        if stack.count >= YAMLReader.deepestNesting {
            problems.add(line: line, .tooDeep)
            root = nil
            stopped = true
            return
        }
        stack.append(Open(kind: kind, line: line))
    }

    mutating func close() {
        guard let closed = stack.popLast() else { return }
        add(closed.kind == .sequence ? .sequence(closed.items) : .mapping(closed.entries), line: closed.line)
    }

    mutating func add(_ value: YAMLNode.Value, line: Int) {
        let node = YAMLNode(line: line, value: value)
        guard let top = stack.indices.last else {
            if root == nil { root = node }
            return
        }
        if stack[top].kind == .sequence {
            stack[top].items.append(node)
        } else if let key = stack[top].key {
            stack[top].key = nil
            keep(node, under: key, in: top)
        } else if case .scalar(let text) = value {
            stack[top].key = (text, line)
        } else {
            problems.add(line: line, .keyNotText)
            stack[top].key = (nil, line)
        }
    }

    private mutating func keep(_ node: YAMLNode, under key: (text: String?, line: Int), in top: Int) {
        guard let text = key.text else { return }
        if let first = stack[top].lines[text] {
            problems.add(line: key.line, .doubledKey(text, firstLine: first))
            return
        }
        stack[top].lines[text] = key.line
        stack[top].entries.append(YAMLNode.Entry(key: text, line: key.line, value: node))
    }

    /// The document's root, if a whole one was read.
    func finished() -> YAMLNode? {
        if root == nil && !stopped { problems.add(line: 1, .empty) }
        return root
    }
}
