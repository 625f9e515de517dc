import Guidelines

/// What whoever uses a rule must keep in mind, and the law that says so.
struct NotePart: Sendable, Hashable {
    let text: String
    /// The law that it rests on; nil when it is not about law.
    let statute: String?

    init(_ note: Note) {
        text = note.text
        statute = note.law
    }
}

/// A strength, by its word and the style that draws it. Word and shape carry the meaning, colour only repeats it.
struct StrengthPart: Sendable {
    /// "ska", "bör", "får", "upplyser".
    let word: String
    /// The style's name for it.
    let style: String

    init(_ strength: Strength) {
        word = strength.word(in: .sv)
        style = strength.rawValue
    }
}
