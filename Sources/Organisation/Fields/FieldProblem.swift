import Wording

/// What is wrong with one field of a form, said so that the person can mend it.
public struct FieldProblem: Explained, Hashable {
    /// The field as the person sees it: "Förnamn".
    public let field: String
    /// What is wrong with it.
    public let kind: Kind

    public init(field: String, kind: Kind) {
        self.field = field
        self.kind = kind
    }

    /// The ways in which a field can be wrong.
    public enum Kind: Sendable, Hashable {
        case empty
        /// Fewer characters than the field needs.
        case tooShort(atLeast: Int)
        case tooLong(atMost: Int)
        /// A line break, tab, NUL or another control character where none belongs.
        case controlCharacter
        /// A character that cannot be seen, or that turns the direction of the text.
        case hiddenCharacter
        /// Outside the characters the field takes, which the text names.
        case unsuitable(allowed: Wish)
    }

    /// What the field takes, in both languages.
    public struct Wish: Sendable, Hashable {
        /// As it reads after the field's name and a colon, in Swedish.
        public let swedish: String
        /// The same in English.
        public let english: String

        public init(swedish: String, english: String) {
            self.swedish = swedish
            self.english = english
        }
    }

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "\(field): \(swedish)"
        case .en: "\(field): \(english)"
        }
    }

    private var swedish: String {
        switch kind {
        case .empty: "fältet är tomt, fyll i det."
        case .tooShort(let count): "skriv minst \(count) tecken."
        case .tooLong(let count): "skriv högst \(count) tecken."
        case .controlCharacter: "texten innehåller radbrytningar eller styrtecken, skriv den på en rad utan dem."
        case .hiddenCharacter: "texten innehåller osynliga tecken, skriv den för hand i stället för att klistra in."
        case .unsuitable(let allowed): allowed.swedish
        }
    }

    private var english: String {
        switch kind {
        case .empty: "the field is empty, fill it in."
        case .tooShort(let count): "write at least \(count) characters."
        case .tooLong(let count): "write at most \(count) characters."
        case .controlCharacter: "the text has line breaks or control characters, write it on one line without them."
        case .hiddenCharacter: "the text has characters that cannot be seen, type it by hand rather than pasting."
        case .unsuitable(let allowed): allowed.english
        }
    }
}
