/// Reads one rule's block: its values, and what it rests on.
struct RuleReader {
    let basis: RuleBasis
    private let reader: SectionReader
    private let profile: ProfileReader

    init(_ reader: SectionReader, basis: RuleBasis, profile: ProfileReader) {
        self.reader = reader
        self.basis = basis
        self.profile = profile
    }

    func choice<Word: CaseIterable & RawRepresentable<String>>(_ key: String, of type: Word.Type) -> Word? {
        reader.choice(key, of: type)
    }

    /// The words of a list; empty when the key is not there.
    func choices<Word: CaseIterable & RawRepresentable<String> & Equatable>(_ key: String, of type: Word.Type) -> [Word] {
        reader.choices(key, of: type)
    }

    /// True or false; false when the key is not there.
    func flag(_ key: String) -> Bool { reader.flag(key, otherwise: false) }

    func number(_ key: String) -> Int? { reader.number(key) }

    func text(_ key: String) -> String? { reader.text(key) }

    /// The texts of a list; empty when the key is not there.
    func texts(_ key: String) -> [String] {
        (reader.items(key) ?? []).compactMap { reader.text($0, called: key) }
    }

    /// The blocks of a list inside the rule, each with its own name and clauses.
    func parts(_ key: String, as section: FormatSection) -> [RulePartReader] {
        guard let entry = reader.entry(key) else { return [] }
        return profile.blocks(entry, as: section).compactMap { block in
            let clauses = profile.references(in: block, rule: section.name)
            return RulePartReader(reader: block, clauses: clauses, note: block.note())
        }
    }

    /// Says that at least one of some keys must be there.
    func requireOne(of keys: String...) {
        if keys.allSatisfy({ !reader.has($0) }) {
            reader.problems.add(line: reader.line, .oneNeeded(keys, section: reader.section.name))
        }
    }

    /// Says that a name stands twice.
    func requireDistinct(_ parts: [RulePartReader]) {
        var names = NameList(problems: reader.problems)
        for part in parts {
            if let id = part.reader.text("id") { names.take(id, line: part.reader.line(of: "id")) }
        }
    }
}

/// Reads one part of a rule that has clauses of its own, as a question of the start form.
struct RulePartReader {
    let reader: SectionReader
    let clauses: [ClauseID]
    let note: Note?

    var id: String? { reader.name("id") }

    func text(_ key: String) -> String? { reader.text(key) }

    func choice<Word: CaseIterable & RawRepresentable<String>>(_ key: String, of type: Word.Type) -> Word? {
        reader.choice(key, of: type)
    }

    func address(_ key: String) -> String? { reader.address(key) }

    /// True or false; nil when the key is not there.
    func flag(_ key: String) -> Bool? { reader.has(key) ? reader.flag(key, otherwise: true) : nil }
}
