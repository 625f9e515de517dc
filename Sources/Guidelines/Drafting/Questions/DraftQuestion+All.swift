extension DraftQuestion {
    /// Every question, in the order in which they are asked. A question's condition names only questions before it.
    public static let all: [DraftQuestion] =
        municipality + document + scope + start + people + register + watching + replies + removal + removing + records
        + visitors + privateUse + upkeep

    /// A question by its key; nil when there is none such.
    static func named(_ id: String) -> DraftQuestion? { byID[id] }

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
