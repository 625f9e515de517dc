import Guidelines

/// Which clauses somebody wants to see, as it stands in the address.
struct ClauseFilter: Sendable {
    let strength: Strength?
    let onlyNoted: Bool

    /// What cannot be read is left out: more is then shown, never less.
    init(_ query: FormFields) {
        strength = Strength.allCases.first { $0.word(in: .sv) == query["styrka"] }
        onlyNoted = query["anmarkning"] == "ja"
    }

    var isEmpty: Bool { strength == nil && !onlyNoted }
}
