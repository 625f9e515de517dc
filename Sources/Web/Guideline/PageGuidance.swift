import Guidelines

/// The guidance of one page: texts and rules with what to keep in mind, where each note is told once.
final class PageGuidance {
    let parts: SiteParts
    private let audience: Note.Audience
    private let showsStrength: Bool
    private var told: Set<Note> = []

    /// - Parameters:
    ///   - audience: who reads the page. On a page for everyone no note stands that is written for staff.
    ///   - showsStrength: whether to tell how binding each thing is; for those who work by the guideline.
    init(_ parts: SiteParts, for audience: Note.Audience = .staff, showsStrength: Bool = true) {
        self.parts = parts
        self.audience = audience
        self.showsStrength = showsStrength && audience == .staff
    }

    /// The notes for those who read the page that it has not told yet.
    func notes(_ notes: [Note?]) -> [NotePart] {
        notes.compactMap(\.self).filter { audience == .staff || $0.audience == .everyone }.filter { told.insert($0).inserted }.map(NotePart.init)
    }

    /// Every text for a place, as binding as the strongest of its clauses.
    func texts(at place: GuidanceText.Place) -> [GuidancePart] {
        parts.guideline.texts(at: place).map {
            part($0.heading, $0.text, $0.clauses, [$0.note], parts.guideline.strength(of: $0))
        }
    }

    /// A rule in words, with its clauses, as binding as the one that sets it: that is what the product acts by.
    func rule(_ heading: String, _ rule: some Rule) -> GuidancePart {
        let words = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return part(heading, words, rule.carriedClauses, [rule.basis.note], rule.basis.strength)
    }

    /// A time limit: what the guideline says, and how the municipality counts it.
    func duty(_ heading: String, _ duty: Duty) -> GuidancePart {
        let counted = LimitWording(limit: duty.limit, texts: parts.texts).words
        let said = duty.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        let words = parts.texts("guidance.limit", ["said": said, "counted": counted])
        return part(heading, words, duty.clauses, [duty.note], duty.strength)
    }

    /// Something to be told with its clauses.
    ///
    /// - Parameter strength: how binding it is; nil for as binding as the first clause, which is the one that sets it.
    func part(_ heading: String, _ words: String, _ clauses: [ClauseID], _ notes: [Note?], _ strength: Strength? = nil) -> GuidancePart {
        let notes = self.notes(notes)
        let binding = strength ?? clauses.first.flatMap(parts.guideline.clause)?.strength
        let strength = showsStrength ? binding : nil
        return GuidancePart(
            heading: heading, words: words, strength: strength.map(StrengthPart.init), clauses: parts.links(clauses),
            notes: notes, hasNotes: !notes.isEmpty)
    }
}
