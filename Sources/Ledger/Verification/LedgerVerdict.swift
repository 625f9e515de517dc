import Wording

/// What `Ledger.verify` found.
public struct LedgerVerdict: Sendable, Equatable {
    /// The number of entries that were read.
    public internal(set) var entries: Int64 = 0
    /// The number of checkpoints that were compared with them.
    public internal(set) var checkpoints: Int64 = 0
    /// The latest checkpoint whose signature and root hold, if there is one.
    public internal(set) var latest: Checkpoint?
    /// What is wrong; at most `mostProblems` of them, first entries first.
    public internal(set) var problems: [LedgerProblem] = []
    /// How many more there are than `problems` holds.
    public internal(set) var furtherProblems = 0

    /// More than these are counted but not listed.
    public static let mostProblems = 1000

    /// Whether everything is as it was signed.
    public var isWhole: Bool { problems.isEmpty }

    /// The first bad entry; nil when none is.
    ///
    /// Where a checkpoint only tells that something in a range is wrong, and something in that range is known to be,
    /// it is that entry. Otherwise it is the first of the range.
    public var firstBadIndex: Int64? {
        let exact = problems.filter(\.kind.isExact).compactMap(\.entries?.lowerBound)
        let ranges = problems.filter(\.kind.isRange).compactMap(\.entries)
        let unexplained = ranges.filter { range in !exact.contains(where: range.contains) }
        return (exact + unexplained.map(\.lowerBound)).min()
    }

    /// One sentence: that everything is whole, or which entry is the first bad one.
    public func sentence(in language: Language) -> String {
        if isWhole, entries == 0 { return language == .sv ? "Liggaren är tom." : "The ledger is empty." }
        return switch (isWhole, firstBadIndex, language) {
        case (true, _, .sv): "Liggaren är hel: \(entries) poster stämmer med kontrollpunkten för \(latest?.size ?? 0) poster."
        case (true, _, .en): "The ledger is whole: \(entries) entries agree with the checkpoint of \(latest?.size ?? 0) entries."
        case (_, let index?, .sv): "Liggaren är inte hel. Den första felaktiga posten är \(index)."
        case (_, let index?, .en): "The ledger is not whole. The first bad entry is \(index)."
        case (_, nil, .sv): "Liggarens poster är hela, men det som ska bevisa dem har ändrats."
        case (_, nil, .en): "The ledger's entries are whole, but what should prove them was changed."
        }
    }

    mutating func report(_ problem: LedgerProblem) {
        guard problems.count < Self.mostProblems else {
            furtherProblems += 1
            return
        }
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// Puts the first entries first, and what concerns no entry last.
    mutating func sort() {
        problems.sort { ($0.entries?.lowerBound ?? .max) < ($1.entries?.lowerBound ?? .max) }
    }
}

extension LedgerVerdict: Encodable {
    private enum Name: String, CodingKey {
        case whole, entries, checkpoints, size, root, firstBadIndex, problems, furtherProblems
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        try object.encode(isWhole, forKey: .whole)
        try object.encode(entries, forKey: .entries)
        try object.encode(checkpoints, forKey: .checkpoints)
        try object.encodeIfPresent(latest?.size, forKey: .size)
        try object.encodeIfPresent(latest?.root, forKey: .root)
        try object.encodeIfPresent(firstBadIndex, forKey: .firstBadIndex)
        try object.encode(problems, forKey: .problems)
        try object.encode(furtherProblems, forKey: .furtherProblems)
    }
}
