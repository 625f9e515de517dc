import WorkingTime

/// Reads one answer, with the readers that profiles are read with, so that no rule for hours, limits or addresses
/// stands twice.
struct DraftAnswerReader {
    let question: DraftQuestion
    let problems: ProblemList

    /// The most values of one answer, and the most characters of one value.
    static let mostValues = 40
    static let longestValue = 500

    /// The values of an answer, empty for one that says that the document is silent; nil when it is wrong, and why is
    /// then among the mistakes.
    func values(of node: YAMLNode) -> [String]? {
        if case .scalar(let text) = node.value, isSilence(text) {
            if question.mayBeSilent { return [] }
            problems.add(line: node.line, .draft(
                swedish: "Den här frågan måste ha ett svar; skriv till exempel \(quotedExample).",
                english: "This question needs an answer; write for instance \(quotedExample)."))
            return nil
        }
        let nodes = parts(of: node)
        guard nodes.count <= Self.mostValues else {
            problems.add(line: node.line, .draft(
                swedish: "Svaret har \(nodes.count) delar; högst \(Self.mostValues) får plats.",
                english: "The answer has \(nodes.count) parts; at most \(Self.mostValues) fit."))
            return nil
        }
        let count = problems.count
        let values = read(nodes, line: node.line)
        return problems.count == count && !values.isEmpty ? values : nil
    }

    private func read(_ nodes: [YAMLNode], line: Int) -> [String] {
        switch question.kind {
        case .one(let options), .several(let options): return choose(nodes, among: options)
        case .hours: return hours(nodes, line: line)
        case .dates: return dates(nodes, line: line)
        case .prefix: return nodes.compactMap(prefix)
        default: return nodes.compactMap(value)
        }
    }

    private func value(_ node: YAMLNode) -> String? {
        guard let reader = reader(of: node), let text = reader.text(question.id) else { return nil }
        guard text.count <= Self.longestValue else {
            problems.add(line: node.line, .tooLong(question.id, limit: Self.longestValue))
            return nil
        }
        switch question.kind {
        case .address: return reader.address(question.id)
        case .date: return reader.date(question.id).map(\.description)
        case .limit: return reader.limit(question.id).map(\.description)
        case .number: return reader.number(question.id).map(String.init)
        case .name: return reader.name(question.id)
        default: return text
        }
    }

    private func prefix(_ node: YAMLNode) -> String? {
        guard let text = reader(of: node)?.text(question.id) else { return nil }
        if ClauseID("\(text)-1") != nil { return text }
        problems.add(line: node.line, .badClauseID("\(text)-1"))
        return nil
    }

    private func choose(_ nodes: [YAMLNode], among options: [DraftOption]) -> [String] {
        var chosen: [String] = []
        for node in nodes {
            guard let text = reader(of: node)?.text(question.id) else { continue }
            let number = Int(text).flatMap { options.indices.contains($0 - 1) ? options[$0 - 1] : nil }
            let named = options.first { $0.words.lowercased() == text.lowercased() }
            guard let option = named ?? number else {
                problems.add(line: node.line, .badChoice(question.id, value: text, choices: options.map(\.words)))
                continue
            }
            if chosen.contains(option.words) { problems.add(line: node.line, .repeated(option.words)) }
            chosen.append(option.words)
        }
        return chosen
    }

    private func hours(_ nodes: [YAMLNode], line: Int) -> [String] {
        let texts = nodes.map { ($0.line, reader(of: $0)?.text(question.id)) }
        for case (let line, let text?) in texts where StaffedInterval(text) == nil { problems.add(line: line, .badHours(text)) }
        // The calendar would go on to say that nobody is there.
        guard texts.allSatisfy({ $0.1.flatMap(StaffedInterval.init) != nil }) else { return [] }
        let day = YAMLNode.Entry(key: "weekdays", line: line, value: YAMLNode(line: line, value: .sequence(nodes)))
        let calendar = calendar([entry("hours", [day], line)], line)
        return calendar?.hours[.monday]?.map(\.description) ?? []
    }

    private func dates(_ nodes: [YAMLNode], line: Int) -> [String] {
        let time = YAMLNode(line: line, value: .scalar("08:00-17:00"))
        let hours = entry("hours", [YAMLNode.Entry(key: "weekdays", line: line, value: time)], line)
        let closed = YAMLNode.Entry(key: "closed", line: line, value: YAMLNode(line: line, value: .sequence(nodes)))
        return calendar([hours, entry("holidays", [closed], line)], line)?.closed.sorted().map(\.description) ?? []
    }

    private func entry(_ key: String, _ entries: [YAMLNode.Entry], _ line: Int) -> YAMLNode.Entry {
        YAMLNode.Entry(key: key, line: line, value: YAMLNode(line: line, value: .mapping(entries)))
    }

    private func calendar(_ entries: [YAMLNode.Entry], _ line: Int) -> WorkingCalendar? {
        let node = YAMLNode(line: line, value: .mapping(entries))
        return SectionReader(node, as: ProfileFormat.calendarFile, problems: problems)
            .flatMap { CalendarReader(reader: $0).calendar() }
    }

    private func reader(of node: YAMLNode) -> SectionReader? {
        let entry = YAMLNode.Entry(key: question.id, line: node.line, value: node)
        let block = YAMLNode(line: node.line, value: .mapping([entry]))
        return SectionReader(block, as: FormatSection("", [.may(question.id)]), problems: problems)
    }

    private func isSilence(_ text: String) -> Bool {
        let word = text.trimmed.lowercased()
        let isRefusal = question.kind.options.count == 1 && question.kind.options[0].words == "ja" && ["nej", "n"].contains(word)
        return word == DraftAnswers.silence || word == "-" || isRefusal
    }

    private var quotedExample: String { "”\(question.example ?? question.kind.options.first?.words ?? "")”" }

    /// A list's values; a text with commas counts as a list where several values may be given.
    private func parts(of node: YAMLNode) -> [YAMLNode] {
        switch node.value {
        case .sequence(let items) where question.kind.isList: items
        case .scalar(let text) where question.kind.isList:
            Self.split(text).map { YAMLNode(line: node.line, value: .scalar($0)) }
        default: [node]
        }
    }

    /// The values of a text with commas; one that is empty stays, to be answered as such.
    static func split(_ text: String) -> [String] {
        let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        return parts.isEmpty ? [""] : parts
    }
}
