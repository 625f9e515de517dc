/// Reads the list of clauses, which the rest of a profile refers to.
struct ClauseListReader {
    let problems: ProblemList

    func clauses(of top: SectionReader) -> [Clause] {
        guard let entry = top.entry("clauses") else { return [] }
        guard case .sequence(let items) = entry.value.value else {
            problems.add(line: entry.line, .wrongType("clauses", wanted: .list))
            return []
        }
        if items.isEmpty { problems.add(line: entry.line, .emptyList("clauses")) }
        var names = NameList(problems: problems)
        return items.compactMap { item in
            guard let reader = SectionReader(item, as: ProfileFormat.clause, problems: problems) else { return nil }
            return clause(reader, names: &names)
        }
    }

    private func clause(_ reader: SectionReader, names: inout NameList) -> Clause? {
        let (name, section, summary) = (reader.text("id"), reader.text("section"), reader.text("summary"))
        let (strength, note) = (reader.choice("strength", of: Strength.self), reader.note())
        guard let name else { return nil }
        guard let id = ClauseID(name) else {
            problems.add(line: reader.line(of: "id"), .badClauseID(name))
            return nil
        }
        names.take(name, line: reader.line(of: "id"))
        // A clause with another mistake still exists, so that rules which name it are not blamed for that.
        return Clause(
            id: id, section: section ?? "", strength: strength ?? .information, summary: summary ?? "", note: note)
    }
}

/// Names that must differ from each other.
struct NameList {
    let problems: ProblemList
    private var lines: [String: Int] = [:]

    init(problems: ProblemList) {
        self.problems = problems
    }

    mutating func take(_ name: String, line: Int) {
        if let first = lines[name] {
            problems.add(line: line, .doubledID(name, firstLine: first))
        } else {
            lines[name] = line
        }
    }
}
