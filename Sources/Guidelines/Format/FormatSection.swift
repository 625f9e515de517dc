/// One block of the profile format and the keys it may hold. The loader refuses every other key, and a test
/// holds the list to the reference in docs/reference/guideline-format.md.
struct FormatSection: Sendable {
    /// One key.
    struct Key: Sendable {
        let name: String
        let isRequired: Bool
        /// The words that may stand there; empty when the value is not chosen among words.
        let words: [String]

        init(_ name: String, isRequired: Bool = false, words: [String] = []) {
            self.name = name
            self.isRequired = isRequired
            self.words = words
        }

        /// A key that may be left out.
        static func may(_ name: String) -> Key { Key(name) }

        /// A key that must be there.
        static func must(_ name: String) -> Key { Key(name, isRequired: true) }

        static func may<Word: CaseIterable & RawRepresentable<String>>(_ name: String, _ type: Word.Type) -> Key {
            Key(name, words: type.allCases.map(\.rawValue))
        }

        static func must<Word: CaseIterable & RawRepresentable<String>>(_ name: String, _ type: Word.Type) -> Key {
            Key(name, isRequired: true, words: type.allCases.map(\.rawValue))
        }

        // What every rule has.
        static let clauses = Key.must("clauses")
        static let note = Key.may("note")
        static let law = Key.may("law")
    }

    /// The block's name as messages and the reference have it; empty for the top of the file.
    let name: String
    let keys: [Key]

    init(_ name: String, _ keys: [Key]) {
        self.name = name
        self.keys = keys
    }
}
