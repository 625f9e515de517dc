/// A name with its words, as in a list of facts; `link` makes the words a way.
struct Fact: Sendable {
    let name: String
    let words: String
    let link: String?

    init(_ name: String, _ words: String, link: String? = nil) {
        self.name = name
        self.words = words
        self.link = link
    }
}

/// A choice in a list to choose from.
struct Option: Sendable {
    let value: String
    let name: String
    let chosen: Bool
}

/// A web address outside the own server, with the words that show it.
struct OutsideLink: Sendable {
    let link: String
    let shown: String
}

/// A heading with its words.
struct Titled: Sendable {
    let heading: String
    let words: String
}

/// How pressing something is. Shape, word and colour all follow it, so that none carries the meaning alone.
enum Urgency: String, Sendable, CaseIterable {
    case late
    case soon
    case later
    case done
}

/// A short label; `tone` names its colour, and may be nil.
struct Tag: Sendable {
    let words: String
    let tone: String?
}

/// The sign for an urgency, drawn by the template `mark`.
struct MarkPart: Sendable {
    let urgency: String
    let isLate: Bool
    let isSoon: Bool
    let isLater: Bool
    let isDone: Bool

    init(_ urgency: Urgency) {
        self.urgency = urgency.rawValue
        isLate = urgency == .late
        isSoon = urgency == .soon
        isLater = urgency == .later
        isDone = urgency == .done
    }
}
