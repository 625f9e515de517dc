import Testing

@testable import Guidelines

@Suite("Every key of every block refuses what it is not")
struct WrongTypeTests {
    @Test("The file of every key holds every key of the format, and no other")
    func complete() {
        let known = Set(ProfileFormat.sections.flatMap { section in section.keys.map { "\(section.name).\($0.name)" } })
        #expect(Set(EveryKey.all.map { "\($0.section).\($0.name)" }) == known)
    }

    /// Values that a key of a shape cannot have.
    private static func wrongValues(for key: EveryKey) -> [String] {
        switch key.shape {
        case .scalar: ["[a, b]", "{a: b}", "", "\"\"", "' '", "[]", "{}", "[[[]]]"]
        case .list: ["{a: b}", "", "{}", "[[a]]", "[{a: b}]", "[~]", "[\"\"]"]
        case .blocks: ["{a: b}", "7", "", "[a]", "[[a]]", "[~]", "{}"]
        case .mapping: ["[a]", "7", "", "[]", "[{a: b}]"]
        }
    }

    @Test("A list, a block, a number or nothing where something else is wanted", arguments: EveryKey.all)
    func wrongType(key: EveryKey) {
        for value in Self.wrongValues(for: key) where !isRight(value, for: key) {
            let problems = TestProfile.found(key.file(with: value))
            #expect(problems.contains { $0.line == key.line }, "\(key.name): \(value) on line \(key.line): \(problems)")
        }
    }

    /// The few values that one key of a shape may have where others may not.
    private func isRight(_ value: String, for key: EveryKey) -> Bool {
        switch (key.name, value) {
        // A note is a text or a block.
        case ("note", "7"): true
        // Anything may be a platform's name.
        case ("platforms", "[~]"): true
        // Nobody may be there on a day, and no day needs to be an exception.
        case ("mon", "[]"), ("tue", "[]"), ("wed", "[]"), ("thu", "[]"), ("fri", "[]"), ("sat", "[]"), ("sun", "[]"),
            ("everyDay", "[]"), ("weekdays", "[]"):
            true
        default: false
        }
    }

    @Test("A word that cannot be chosen is answered with those that can", arguments: EveryKey.all)
    func wrongWord(key: EveryKey) throws {
        let words = try #require(ProfileFormat.sections.first { $0.name == key.section }?.keys.first { $0.name == key.name }).words
        guard let word = words.first else { return }
        let problems = TestProfile.found(key.file(with: "påhittad")).filter { $0.line == key.line }
        #expect(problems.contains { $0.swedish.contains("”påhittad”") && $0.swedish.contains(word) }, "\(key.path): \(problems)")
    }

    @Test("A key that must be there is missed by name", arguments: EveryKey.all)
    func missing(key: EveryKey) {
        let section = ProfileFormat.sections.first { $0.name == key.section }
        guard section?.keys.first(where: { $0.name == key.name })?.isRequired == true else { return }
        #expect(TestProfile.found(key.file(with: nil)).contains { $0.swedish.contains(key.name) })
    }

    @Test("A key that may be left out says something: without it the guideline is another, or is refused", arguments: EveryKey.all)
    func effect(key: EveryKey) throws {
        let section = ProfileFormat.sections.first { $0.name == key.section }
        guard section?.keys.first(where: { $0.name == key.name })?.isRequired == false else { return }
        // Each day of the file has hours of its own.
        if key.name == "everyDay" || key.name == "weekdays" { return }
        let whole = try Guideline.load(yaml: EveryKey.text, file: "f").json()
        guard let rest = try? Guideline.load(yaml: key.file(with: nil), file: "f") else { return }
        #expect(try rest.json() != whole, "\(key.path) is read by nobody")
    }
}
