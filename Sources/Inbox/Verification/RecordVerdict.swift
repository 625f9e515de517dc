import Wording

/// What a check of the stored wordings against the ledger found.
public struct RecordVerdict: Sendable, Equatable {
    /// How many wordings the ledger speaks of.
    public internal(set) var promised: Int64 = 0
    /// The first hundred that do not agree with the ledger.
    public internal(set) var problems: [RecordProblem] = []
    /// How many more there are.
    public internal(set) var furtherProblems = 0

    /// Whether every wording is as it was when it came in.
    public var isWhole: Bool { problems.isEmpty }

    mutating func note(_ problem: RecordProblem) {
        if problems.count < 100 { problems.append(problem) } else { furtherProblems += 1 }
    }
}

/// A wording that does not agree with the ledger.
public struct RecordProblem: Explained, Equatable {
    /// What is wrong.
    public enum Kind: String, Sendable {
        /// Author, words or the digest of the platform's record are not those that were promised.
        case changed
        /// It is not there any more.
        case missing
        /// The ledger never promised it: someone put it in behind Kanalvakt's back.
        case unpromised
    }

    /// What is wrong.
    public let kind: Kind
    /// The item; nil where only the number of wordings tells.
    public let item: Item.ID?
    /// The number of the wording within its item.
    public let revision: Int

    public func sentence(in language: Language) -> String {
        let name = item.map(\.description) ?? "?"
        return switch (kind, language) {
        case (.changed, .sv): "Lydelse \(revision) av inlägg \(name) har ändrats efter att den kom in."
        case (.changed, .en): "Wording \(revision) of item \(name) has been changed since it came in."
        case (.missing, .sv): "Lydelse \(revision) av inlägg \(name) saknas."
        case (.missing, .en): "Wording \(revision) of item \(name) is missing."
        case (.unpromised, .sv): "\(revision) lydelser finns i databasen utan att stå i liggaren."
        case (.unpromised, .en): "\(revision) wordings are in the database without being on the ledger."
        }
    }
}
