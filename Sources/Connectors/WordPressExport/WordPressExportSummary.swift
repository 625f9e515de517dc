import Platforms

/// What a whole export file holds.
public struct WordPressExportSummary: Sendable {
    /// How many posts and pages will be imported.
    public private(set) var posts = 0
    /// How many comments will be imported.
    public private(set) var comments = 0
    /// How many records are refused.
    public private(set) var refusedCount = 0
    /// The refused records in the order of the file, without their bytes: the first thousand of them, since a file may hold
    /// any number.
    public private(set) var refused: [UnreadableEntry] = []
    /// How many records of each kind are left out, by WordPress's own word for the kind ("draft", "attachment").
    public internal(set) var leftOut: [String: Int] = [:]
    let file: FileIdentity

    init(file: FileIdentity) {
        self.file = file
    }

    mutating func add(_ page: WordPressExportPage) {
        posts += page.entries.count { $0.kind == .post }
        comments += page.entries.count { $0.kind == .comment }
        refusedCount += page.refused.count
        refused += page.refused.prefix(max(0, 1000 - refused.count)).map {
            UnreadableEntry(raw: [], position: $0.position, sentence: $0.sentence)
        }
    }
}

/// Some entries of an export file, in its order.
public struct WordPressExportPage: Sendable {
    /// What can be imported.
    public let entries: [RemoteEntry]
    /// What cannot, each with its line and its reason.
    public let refused: [UnreadableEntry]
}
