import WorkingTime

extension SectionReader {
    /// One of the names that a type may have.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String, of type: Choice.Type) -> Choice? {
        guard let entry = entry(key) else { return nil }
        return choice(entry.value, called: key, of: type)
    }

    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ node: YAMLNode, called key: String, of type: Choice.Type
    ) -> Choice? {
        guard let text = text(node, called: key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        problems.add(line: node.line, .badChoice(key, value: text, choices: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// The words of a list, none twice; empty when the key is not there.
    func choices<Choice: CaseIterable & RawRepresentable<String> & Equatable>(
        _ key: String, of type: Choice.Type
    ) -> [Choice] {
        (items(key) ?? []).reduce(into: []) { found, item in
            guard let choice = choice(item, called: key, of: type) else { return }
            if found.contains(choice) {
                problems.add(line: item.line, .repeated(choice.rawValue))
            } else {
                found.append(choice)
            }
        }
    }

    /// True or false; `otherwise` when the key is not there.
    func flag(_ key: String, otherwise: Bool) -> Bool {
        guard let text = text(key) else { return otherwise }
        switch text.lowercased() {
        case "true", "yes", "ja": return true
        case "false", "no", "nej": return false
        default:
            problems.add(line: line(of: key), .badFlag(key, value: text))
            return otherwise
        }
    }

    /// A whole number from 1 to a million.
    func number(_ key: String) -> Int? {
        guard let text = text(key) else { return nil }
        if let number = Int(text), (1...1_000_000).contains(number) { return number }
        problems.add(line: line(of: key), .badNumber(key, value: text))
        return nil
    }

    /// A name that can stand in an address: small letters, digits and hyphens.
    func name(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let isName = text.utf8.count <= 64
            && text.utf8.allSatisfy { ("a"..."z").contains(Unicode.Scalar($0)) || ("0"..."9").contains(Unicode.Scalar($0)) || $0 == UInt8(ascii: "-") }
        if isName { return text }
        problems.add(line: line(of: key), .badName(key, value: text))
        return nil
    }

    /// A web address.
    func address(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
        if isPlain && rest.contains(".") && text.utf8.count <= 300 { return text }
        problems.add(line: line(of: key), .badAddress(key, value: text))
        return nil
    }

    /// A date such as 2026-03-27.
    func date(_ key: String) -> LocalDate? {
        guard let text = text(key) else { return nil }
        if let date = LocalDate(text) { return date }
        problems.add(line: line(of: key), CalendarError.badDate(text))
        return nil
    }

    /// A time limit such as 1d.
    func limit(_ key: String) -> TimeLimit? {
        guard let text = text(key) else { return nil }
        do {
            return try TimeLimit(parsing: text)
        } catch {
            problems.add(line: line(of: key), error)
            return nil
        }
    }
}

extension ProblemList {
    /// A mistake that the calendar found.
    func add(line: Int, _ error: CalendarError) {
        add(line: line, .calendar(swedish: error.sentence(in: .sv), english: error.sentence(in: .en)))
    }
}
